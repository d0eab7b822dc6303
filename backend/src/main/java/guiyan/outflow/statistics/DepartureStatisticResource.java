package guiyan.outflow.statistics;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import guiyan.organizations.figures.Count;
import guiyan.organizations.figures.FigureQuestion;
import guiyan.organizations.figures.UnitFigure;
import guiyan.organizations.figures.UnitFigure.PartOf;
import guiyan.organizations.figures.UnitFigures;
import guiyan.organizations.figures.UnitFigures.Asked;
import guiyan.outflow.statistics.DepartureCounts.Left;
import guiyan.outflow.statistics.DepartureCounts.Way;
import guiyan.outflow.values.DepartureMode;
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

    @GET
    @Path("/S-25")
    @Allowed(Right.OUTFLOWS_READ)
    @Operation(
            summary = "Count those whose departure was organised",
            description =
                    "Of the departures from `from` to `to`, those that were organised; beside them those who were introduced, those who left on their own, and those of whom the ledger does not tell.")
    public UnitFigure countDepartureModes(@BeanParam FigureQuestion question) {
        var asked = figures.asked(question);
        var list = list(asked.from(), asked.to());
        var ways = counts.byWay(asked);
        var parts = Stream.of(DepartureMode.INTRODUCED, DepartureMode.SELF_ARRANGED)
                .map(mode -> PartOf.of(mode.name(), share(ways, mode), asked.list(by(mode, list))));
        return figures.figure(
                asked,
                "S-25",
                figures.say("有组织外出（定向劳务输出）的 / 期间内外出的", "Organised departures, of those who left in the period"),
                by(DepartureMode.ORGANISED, list),
                ways.stream()
                        .collect(groupingBy(
                                Way::unit, reducing(Count.NONE, each -> each.of(DepartureMode.ORGANISED), Count::and))),
                Stream.concat(parts, Stream.of(PartOf.of("NOT_SAID", share(ways, null), null)))
                        .toList());
    }

    private static Count share(List<Way> ways, DepartureMode mode) {
        return ways.stream().map(way -> way.of(mode)).reduce(Count.NONE, Count::and);
    }

    private static String by(DepartureMode mode, String list) {
        return "%s&departureMode=%s".formatted(list, mode);
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
