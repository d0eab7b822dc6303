package guiyan.contact.visits;

import guiyan.organizations.figures.FigureQuestion;
import guiyan.organizations.figures.UnitFigure;
import guiyan.organizations.figures.UnitFigure.PartOf;
import guiyan.organizations.figures.UnitFigures;
import guiyan.platform.Allowed;
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
class VisitStatisticResource {

    private final VisitCounts counts;
    private final UnitFigures figures;

    VisitStatisticResource(VisitCounts counts, UnitFigures figures) {
        this.counts = counts;
        this.figures = figures;
    }

    @GET
    @Path("/I-33")
    @Allowed(Right.CONTACTS_READ)
    @Operation(
            summary = "Count the visits to members' homes, and the money brought",
            description =
                    "Indicator I-33: visits from `from` to `to`; beside them the members visited, the money in whole yuan, and the visits of each cause.")
    public UnitFigure countVisits(@BeanParam FigureQuestion question) {
        var asked = figures.asked(question);
        var list = "/visits?from=%s&to=%s".formatted(asked.from(), asked.to());
        var sums = counts.sums(asked.scope(), asked.from(), asked.to());
        var parts = new ArrayList<>(List.of(
                new PartOf("MEMBERS", sums.members(), sums.visits(), asked.list(list)),
                new PartOf("MONEY", sums.money(), sums.money(), asked.list(list))));
        counts.byCause(asked.scope(), asked.from(), asked.to())
                .forEach((cause, visits) -> parts.add(new PartOf(
                        cause.name(), visits, sums.visits(), asked.list("%s&cause=%s".formatted(list, cause)))));
        return figures.figure(
                asked,
                "I-33",
                figures.say("走访慰问党员家庭的人次", "Visits to members' homes"),
                list,
                counts.byUnit(asked.scope(), asked.from(), asked.to()),
                parts);
    }
}
