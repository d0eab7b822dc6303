package guiyan.care.statistics;

import guiyan.care.statistics.CareCounts.Children;
import guiyan.organizations.figures.Count;
import guiyan.organizations.figures.FigureQuestion;
import guiyan.organizations.figures.UnitFigure;
import guiyan.organizations.figures.UnitFigure.PartOf;
import guiyan.organizations.figures.UnitFigures;
import guiyan.organizations.figures.UnitFigures.Asked;
import guiyan.platform.Allowed;
import guiyan.platform.Right;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/statistics")
@Tag(name = "Statistics")
class CareStatisticResource {

    private final CareCounts counts;
    private final UnitFigures figures;

    CareStatisticResource(CareCounts counts, UnitFigures figures) {
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
    public UnitFigure countChildrenInCare(@BeanParam FigureQuestion question) {
        var asked = figures.asked(question);
        var units = counts.children(asked.scope(), asked.to());
        var all = units.values().stream().reduce(Children.NONE, Children::and);
        var young = all.small() + all.middle();
        var parts = List.of(
                aged(asked, 0, 5, all.small()),
                aged(asked, 6, 13, all.middle()),
                aged(asked, 14, 15, all.big()),
                PartOf.of(
                        "CONSENTED",
                        new Count(all.consented(), young),
                        asked.list("/care-cases?kind=CHILD&on=%s&ageTo=13&consented=true".formatted(asked.to()))),
                visits(asked, "CHILD_VISIT"));
        var heads = new HashMap<Long, Count>();
        units.forEach((unit, children) -> heads.put(unit, children.heads()));
        return figures.figure(
                asked,
                "I-31",
                figures.say("在册关爱的留守儿童（不满 16 周岁）", "Children under 16 in care"),
                "/care-cases?kind=CHILD&on=" + asked.to(),
                heads,
                parts);
    }

    private PartOf aged(Asked asked, int from, int to, long children) {
        var list = "/care-cases?kind=CHILD&on=%s&ageFrom=%d&ageTo=%d".formatted(asked.to(), from, to);
        return PartOf.of("AGE_%d_%d".formatted(from, to), new Count(children, children), asked.list(list));
    }

    private PartOf visits(Asked asked, String kind) {
        var begun =
                asked.from().getDayOfMonth() == 1 ? asked.from() : asked.from().plusMonths(1);
        var list = "/duties?kind=%s&state=FULFILLED&dueFrom=%s&dueUntil=%s"
                .formatted(kind, endOfMonth(begun), endOfMonth(asked.to()));
        return PartOf.of(
                "VISITS", Count.all(counts.visits(asked.scope(), kind, asked.from(), asked.to())), asked.list(list));
    }

    private static LocalDate endOfMonth(LocalDate day) {
        return YearMonth.from(day).atEndOfMonth();
    }

    @GET
    @Path("/I-32")
    @Allowed(Right.CARE_READ)
    @Operation(
            summary = "Count the elders in care",
            description =
                    "Indicator I-32: on `to`; beside it the visits made of those owed in the months that begin from `from` to `to`.")
    public UnitFigure countEldersInCare(@BeanParam FigureQuestion question) {
        var asked = figures.asked(question);
        return figures.figure(
                asked,
                "I-32",
                figures.say("在册照护的留守老人", "Elders in care"),
                "/care-cases?kind=ELDER&on=" + asked.to(),
                counts.elders(asked.scope(), asked.to()),
                List.of(visits(asked, "ELDER_VISIT")));
    }
}
