package guiyan.outflow.statistics;

import guiyan.organizations.figures.Count;
import guiyan.organizations.figures.FigureQuestion;
import guiyan.organizations.figures.UnitFigure;
import guiyan.organizations.figures.UnitFigure.PartOf;
import guiyan.organizations.figures.UnitFigures;
import guiyan.organizations.figures.UnitFigures.Asked;
import guiyan.outflow.statistics.DepartureCounts.Left;
import guiyan.platform.Allowed;
import guiyan.platform.Right;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/statistics")
@Tag(name = "Statistics")
class DepartureStatisticResource {

    private final DepartureCounts counts;
    private final UnitFigures figures;

    DepartureStatisticResource(DepartureCounts counts, UnitFigures figures) {
        this.counts = counts;
        this.figures = figures;
    }

    @GET
    @Path("/S-23")
    @Allowed(Right.OUTFLOWS_READ)
    @Operation(
            summary = "Count those who left with a job in hand",
            description =
                    "Of the departures from `from` to `to`, those that were organised, introduced, or went with a referral to work that began within a month of leaving; in parts by year, counted from `from`. Beside them all departures, and those of which nobody has said how they came about.")
    public UnitFigure countDepartures(@BeanParam FigureQuestion question) {
        var asked = figures.asked(question);
        var list = list(asked.from(), asked.to());
        var left = counts.left(asked);
        var all = left.stream().map(Left::inHand).reduce(Count.NONE, Count::and);
        var unsaid = left.stream().mapToLong(Left::unsaid).sum();
        var parts = Stream.of(
                PartOf.of("DEPARTURES", Count.of(all.denominator()), asked.list(list)),
                PartOf.of("NOT_SAID", new Count(unsaid, all.denominator()), null));
        return figures.figure(
                asked,
                "S-23",
                figures.say(
                        "有组织、经人介绍，或外出前后一个月内由推荐上岗的 / 期间内外出的",
                        "Organised, introduced, or referred to work that began within a month of leaving, of those who left in the period"),
                inHand(list),
                left.stream().collect(Collectors.toMap(Left::unit, Left::inHand)),
                Stream.concat(parts, byYear(asked).stream()).toList());
    }

    private List<PartOf> byYear(Asked asked) {
        var years = asked.years();
        if (years.isEmpty()) return List.of();
        var counted = counts.byYear(asked, years);
        return IntStream.range(0, counted.size())
                .mapToObj(i -> {
                    var year = years.all().get(i);
                    var count = counted.get(i);
                    var list = asked.list(inHand(list(year.from(), year.to())));
                    return new PartOf("IN_HAND", year.from(), year.to(), count.numerator(), count.denominator(), list);
                })
                .toList();
    }

    private static String list(LocalDate from, LocalDate to) {
        return "/outflows?leftFrom=%s&leftTo=%s".formatted(from, to);
    }

    private static String inHand(String list) {
        return list + "&jobInHand=true";
    }
}
