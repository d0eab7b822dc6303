package guiyan.care.statistics;

import guiyan.care.statistics.CareCounts.Ages;
import guiyan.care.statistics.CareCounts.Count;
import guiyan.care.statistics.CareFigure.PartOf;
import guiyan.care.statistics.CareFigures.Asked;
import guiyan.care.values.CareKind;
import guiyan.platform.Allowed;
import guiyan.platform.Right;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/statistics")
@Tag(name = "Statistics")
class CareStatisticResource {

    private static final Ages SMALL = new Ages(0, 5);
    private static final Ages MIDDLE = new Ages(6, 13);
    private static final Ages BIG = new Ages(14, 15);
    private static final Ages CONSENTED = new Ages(0, 13);

    private final CareCounts counts;
    private final CareFigures figures;

    CareStatisticResource(CareCounts counts, CareFigures figures) {
        this.counts = counts;
        this.figures = figures;
    }

    @GET
    @Path("/I-31")
    @Allowed(Right.CARE_READ)
    @Operation(
            summary = "Count the children in care",
            description =
                    "Indicator I-31: on `to`, by age; beside it the guardians' consents of those under 14, and the visits made of those owed in the months that begin from `from` to `to`.")
    public CareFigure countChildrenInCare(@BeanParam CareFigureFilter filter) {
        var asked = figures.asked(filter);
        var parts = List.of(
                aged(asked, "AGE_0_5", SMALL),
                aged(asked, "AGE_6_13", MIDDLE),
                aged(asked, "AGE_14_15", BIG),
                part(
                        "CONSENTED",
                        Count.all(counts.inCare(asked.scope(), CareKind.CHILD, asked.to(), CONSENTED)),
                        asked.list("/care-cases?kind=CHILD&ageTo=13&consented=true")),
                visits(asked, "CHILD_VISIT"));
        return figures.figure(
                asked,
                "I-31",
                figures.say("在册关爱的留守儿童（不满 16 周岁）", "Children under 16 in care"),
                "/care-cases?kind=CHILD",
                counted(asked, CareKind.CHILD, Ages.ALL),
                parts);
    }

    private PartOf aged(Asked asked, String name, Ages ages) {
        var list = "/care-cases?kind=CHILD&ageFrom=%d&ageTo=%d".formatted(ages.from(), ages.to());
        return part(name, Count.all(counted(asked, CareKind.CHILD, ages)), asked.list(list));
    }

    private static PartOf part(String name, Count count, String list) {
        return new PartOf(name, count.numerator(), count.denominator(), list);
    }

    private PartOf visits(Asked asked, String kind) {
        var list = "/duties?kind=%s&dueFrom=%s&state=FULFILLED".formatted(kind, asked.from());
        return part(
                "VISITS", Count.all(counts.visits(asked.scope(), kind, asked.from(), asked.to())), asked.list(list));
    }

    /** A count of heads is of itself. */
    private Map<Long, Count> counted(Asked asked, CareKind kind, Ages ages) {
        var heads = new HashMap<Long, Count>();
        counts.inCare(asked.scope(), kind, asked.to(), ages)
                .forEach((unit, count) -> heads.put(unit, new Count(count.denominator(), count.denominator())));
        return heads;
    }

    @GET
    @Path("/I-32")
    @Allowed(Right.CARE_READ)
    @Operation(
            summary = "Count the elders in care",
            description =
                    "Indicator I-32: on `to`; beside it the visits made of those owed in the months that begin from `from` to `to`.")
    public CareFigure countEldersInCare(@BeanParam CareFigureFilter filter) {
        var asked = figures.asked(filter);
        return figures.figure(
                asked,
                "I-32",
                figures.say("在册照护的留守老人", "Elders in care"),
                "/care-cases?kind=ELDER",
                counted(asked, CareKind.ELDER, Ages.ALL),
                List.of(visits(asked, "ELDER_VISIT")));
    }
}
