package guiyan.training.statistics;

import guiyan.organizations.figures.Count;
import guiyan.organizations.figures.FigureQuestion;
import guiyan.organizations.figures.UnitFigure;
import guiyan.organizations.figures.UnitFigure.PartOf;
import guiyan.organizations.figures.UnitFigures;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Right;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/statistics")
@Tag(name = "Statistics")
class PublicityStatisticResource {

    private final PublicityCounts counts;
    private final UnitFigures figures;
    private final Caller caller;

    PublicityStatisticResource(PublicityCounts counts, UnitFigures figures, Caller caller) {
        this.counts = counts;
        this.figures = figures;
        this.caller = caller;
    }

    @GET
    @Path("/I-22")
    @Allowed(Right.STATISTICS_READ)
    @Operation(
            summary = "Count what was made known, and how many were reached",
            description =
                    "Indicator I-22: activities held from `from` to `to`; beside them attendances (person-times) and the activities of each form.")
    public UnitFigure countPublicity(@BeanParam FigureQuestion question) {
        var asked = figures.asked(question);
        var list = "/publicity-activities?from=%s&to=%s".formatted(asked.from(), asked.to());
        var reach = counts.reach(asked.scope(), asked.from(), asked.to());
        var parts = new ArrayList<>(List.of(PartOf.of("ATTENDANCES", count(reach), asked.list(list))));
        counts.byKind(asked.scope(), asked.from(), asked.to())
                .forEach((kind, held) ->
                        parts.add(PartOf.of(kind.name(), count(held), asked.list(list + "&kind=" + kind))));
        return shown(figures.figure(
                asked,
                "I-22",
                figures.say("期内的宣传场次；人次为各场到场人数之和", "Publicity held; person-times are the sum of those who were there"),
                list,
                counts.held(asked.scope(), asked.from(), asked.to()),
                parts));
    }

    /** Its lists are for whoever may read them. */
    private UnitFigure shown(UnitFigure figure) {
        return caller.has(Right.TRAINING_READ) ? figure : figure.withoutLists();
    }

    private static Count count(long number) {
        return new Count(number, number);
    }
}
