package guiyan.training.statistics;

import guiyan.organizations.figures.Count;
import guiyan.organizations.figures.FigureQuestion;
import guiyan.organizations.figures.UnitFigure;
import guiyan.organizations.figures.UnitFigure.PartOf;
import guiyan.organizations.figures.UnitFigures;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Right;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.PublicId;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/statistics")
@Tag(name = "Statistics")
class TrainingStatisticResource {

    private final TrainingCounts counts;
    private final UnitFigures figures;
    private final Caller caller;
    private final BusinessClock clock;

    TrainingStatisticResource(TrainingCounts counts, UnitFigures figures, Caller caller, BusinessClock clock) {
        this.counts = counts;
        this.figures = figures;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/I-23")
    @Allowed(Right.STATISTICS_READ)
    @Operation(
            summary = "Count the sessions of training, how often people came, and how many people",
            description =
                    "Indicator I-23: sessions that began from `from` to `to`; beside them attendances (person-times) and persons, each once, and the sessions of each programme.")
    public UnitFigure countTrainings(@BeanParam FigureQuestion question) {
        var asked = asked(question);
        var to = asked.to().isAfter(clock.today()) ? clock.today() : asked.to();
        var days = "from=%s&to=%s".formatted(asked.from(), to);
        var came = counts.came(asked.scope(), asked.from(), to);
        var list = "/training-sessions?" + days;
        var attended = asked.list("/attendances?" + days + "&came=true");
        var parts = new ArrayList<>(List.of(
                PartOf.of("ATTENDANCES", count(came.attendances()), attended),
                PartOf.of("PERSONS", count(came.persons()), once(attended))));
        counts.sessionsByType(asked.scope(), asked.from(), to)
                .forEach((type, sessions) ->
                        parts.add(PartOf.of(type.name(), count(sessions), asked.list(list + "&type=" + type))));
        return shown(figures.figure(
                asked,
                "I-23",
                figures.say(
                        "期内开课的培训（不含取消）；人次一人一期算一次，人数一人只算一次",
                        "Sessions begun and not called off; each person counts once a session, persons once"),
                list,
                counts.sessions(asked.scope(), asked.from(), to),
                parts));
    }

    @GET
    @Path("/I-24")
    @Allowed(Right.STATISTICS_READ)
    @Operation(
            summary = "Count what was completed of training, and who found work after it",
            description =
                    "Indicator I-24: attendances completed, of those of sessions that began from `from` to `to`; beside them those after which work was found within six months, of those completed, the persons that were, and what was completed so lately that its six months are not over.")
    public UnitFigure countTrained(@BeanParam FigureQuestion question) {
        var asked = asked(question);
        var list = "/attendances?from=%s&to=%s&came=true".formatted(asked.from(), asked.to());
        var outcomes = counts.outcomes(asked.scope(), asked.from(), asked.to(), clock.today());
        var done = list + "&completed=true";
        var placed = asked.list(done + "&placed=true");
        var parts = List.of(
                PartOf.of("PLACED", outcomes.placed(), placed),
                PartOf.of("PERSONS_PLACED", outcomes.personsPlaced(), once(placed)),
                PartOf.of("SIX_MONTHS_OPEN", outcomes.stillOpen(), asked.list(done + "&placeable=true")));
        return shown(figures.figure(
                asked,
                "I-24",
                figures.say(
                        "结业人次 / 到课人次；结业后六个月内就业的 / 结业的",
                        "Completed, of those who came; found work within six months, of those who completed"),
                done,
                counts.completed(asked.scope(), asked.from(), asked.to()),
                parts));
    }

    /** Sessions of the units above are seen too: where no unit is named, the lists are of the caller's own. */
    private UnitFigures.Asked asked(FigureQuestion question) {
        var own = caller.who().unitId();
        if (question.organization == null && own != null) question.organization = PublicId.of(own);
        return figures.asked(question);
    }

    /** Its lists are for whoever may read them. */
    private UnitFigure shown(UnitFigure figure) {
        return caller.has(Right.TRAINING_READ) ? figure : figure.withoutLists();
    }

    /** The same list, each person once. */
    private static String once(String list) {
        return list + "&once=true";
    }

    private static Count count(long number) {
        return new Count(number, number);
    }
}
