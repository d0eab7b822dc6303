package guiyan.jobs.statistics;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import guiyan.jobs.referrals.Beneficiary;
import guiyan.jobs.referrals.ReferralResult;
import guiyan.jobs.referrals.ReferralState;
import guiyan.jobs.statistics.JobCounts.ByYear;
import guiyan.jobs.statistics.JobCounts.Offered;
import guiyan.jobs.statistics.JobCounts.Placed;
import guiyan.jobs.statistics.JobCounts.Referred;
import guiyan.jobs.statistics.JobCounts.Stayed;
import guiyan.organizations.Organizations;
import guiyan.organizations.figures.Count;
import guiyan.organizations.figures.FigureQuestion;
import guiyan.organizations.figures.UnitFigure;
import guiyan.organizations.figures.UnitFigure.PartOf;
import guiyan.organizations.figures.UnitFigures;
import guiyan.organizations.figures.UnitFigures.Asked;
import guiyan.organizations.figures.Years.Year;
import guiyan.platform.Allowed;
import guiyan.platform.Right;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/statistics")
@Tag(name = "Statistics")
class JobStatisticResource {

    private static final Set<ReferralResult> SUCCESS =
            EnumSet.of(ReferralResult.PLACED, ReferralResult.CONTRACTED_PROJECT);

    private final JobCounts counts;
    private final UnitFigures figures;
    private final Organizations organizations;

    JobStatisticResource(JobCounts counts, UnitFigures figures, Organizations organizations) {
        this.counts = counts;
        this.figures = figures;
        this.organizations = organizations;
    }

    @GET
    @Path("/I-25")
    @Allowed(Right.VACANCIES_READ)
    @Operation(
            summary = "Count the posts offered, and the places they offer",
            description =
                    "Indicator I-25: posts that begin from `from` to `to` and are seen from the unit, by the unit that put them up; beside them the places they offer, and how many posts somebody has verified.")
    public UnitFigure countVacancies(@BeanParam FigureQuestion question) {
        var asked = figures.asked(question);
        var list = within("/vacancies", asked);
        var offered = counts.offered(organizations.reaching(asked.scope()), asked.from(), asked.to());
        var all = sum(offered, Offered::vacancies);
        var posts = sum(offered, Offered::posts);
        var verified = new Count(sum(offered, Offered::verified), all);
        return figures.byWriter(
                asked,
                "I-25",
                figures.say("期间内开始招人的岗位信息", "Posts offered that begin in the period"),
                list,
                byUnit(offered, Offered::unit, each -> new Count(each.vacancies(), each.vacancies())),
                List.of(
                        PartOf.of("POSTS", new Count(posts, posts), asked.list(list)),
                        PartOf.of("VERIFIED", verified, asked.list(list + "&verified=true"))));
    }

    @GET
    @Path("/I-26")
    @Allowed(Right.REFERRALS_READ)
    @Operation(
            summary = "Count the referrals, and those that found a post",
            description =
                    "Indicator I-26: placed or contracted, of those whose letter went from `from` to `to`; beside it what came of the others.")
    public UnitFigure countReferrals(@BeanParam FigureQuestion question) {
        var asked = figures.asked(question);
        var list = within("/referrals", asked);
        var found = list + "&state=" + ReferralState.PLACED;
        var referred = counts.referred(asked);
        var all = sum(referred, Referred::referrals);
        var parts = Stream.of(
                        ReferralResult.CONTRACTED_PROJECT, ReferralResult.NOT_HIRED, ReferralResult.DID_NOT_APPEAR)
                .map(result -> PartOf.of(
                        result.name(), new Count(with(referred, result), all), asked.list(list + "&result=" + result)));
        var unsettled = Stream.of(
                PartOf.of("OPEN", new Count(without(referred, true), all), asked.list(list + "&open=true")),
                PartOf.of("CLOSED", new Count(without(referred, false), all), asked.list(list + "&state=CLOSED")));
        return figures.figure(
                asked,
                "I-26",
                figures.say("上岗的（含承包工程） / 开出推荐函的", "Who found a post or a project, of those with a letter"),
                found,
                byUnit(
                        referred,
                        Referred::unit,
                        each -> new Count(SUCCESS.contains(each.result()) ? each.referrals() : 0, each.referrals())),
                Stream.concat(parts, unsettled).toList());
    }

    private static long with(List<Referred> referred, ReferralResult result) {
        return sum(referred.stream().filter(each -> each.result() == result).toList(), Referred::referrals);
    }

    /** Those without a result, a step being left or none. */
    private static long without(List<Referred> referred, boolean open) {
        return with(referred.stream().filter(each -> each.open() == open).toList(), null);
    }

    @GET
    @Path("/I-27")
    @Allowed(Right.REFERRALS_READ)
    @Operation(
            summary = "Count the members and labourers whom cadres have placed",
            description =
                    "Indicator I-27: persons, each counted once, who began to work from `from` to `to` by a cadre's introduction; in parts by year, counted from `from`.")
    public UnitFigure countPlaced(@BeanParam FigureQuestion question) {
        var asked = figures.asked(question);
        var list = within("/placements?introducedBy=CADRE&once=true", asked);
        var placed = counts.placed(asked);
        var types = counts.placedByType(asked);
        var parts = Stream.of(Beneficiary.values())
                .map(type ->
                        PartOf.of(type.name(), Count.of(types.getOrDefault(type, 0L)), asked.list(of(type, list))));
        return figures.figure(
                asked,
                "I-27",
                figures.say(
                        "由干部介绍、期间内上岗的人（每人算一次；名单列其最近一次上岗）",
                        "Persons placed by cadres in the period, each once; the list shows the latest placement of each"),
                list,
                Count.of(counts.placedPersons(asked)),
                byUnit(placed, Placed::unit, each -> new Count(each.persons(), each.persons())),
                Stream.concat(parts, byYear(asked).stream()).toList());
    }

    private static String of(Beneficiary type, String list) {
        return "%s&beneficiaryType=%s".formatted(list, type);
    }

    private List<PartOf> byYear(Asked asked) {
        var years = asked.years();
        if (years.isEmpty()) return List.of();
        return counts.placedByYear(asked, years).stream()
                .sorted(Comparator.comparing(ByYear::type))
                .flatMap(each -> IntStream.range(0, years.all().size())
                        .mapToObj(year -> inYear(
                                asked,
                                each.type(),
                                years.all().get(year),
                                each.persons().get(year))))
                .toList();
    }

    private static PartOf inYear(Asked asked, Beneficiary type, Year year, long persons) {
        var list = "/placements?introducedBy=CADRE&once=true&from=%s&to=%s".formatted(year.from(), year.to());
        return new PartOf(type.name(), year.from(), year.to(), persons, persons, asked.list(of(type, list)));
    }

    @GET
    @Path("/I-29")
    @Allowed(Right.REFERRALS_READ)
    @Operation(
            summary = "Count those still in their post after half a year",
            description =
                    "Indicator I-29: confirmed there after six months, of those asked who had begun from `from` to `to`; beside it those who had left, and those nobody has asked.")
    public UnitFigure countStayed(@BeanParam FigureQuestion question) {
        var asked = figures.asked(question);
        var list = within("/placements", asked);
        var stayed = counts.stayed(asked);
        var left = placements(stayed, false);
        var answered = placements(stayed, true) + left;
        var unasked = placements(stayed, null);
        return figures.figure(
                asked,
                "I-29",
                figures.say("满半年仍在岗的 / 满半年时问过的", "Still there after half a year, of those asked then"),
                list + "&stayed=true",
                byUnit(stayed, Stayed::unit, JobStatisticResource::ofAsked),
                List.of(
                        PartOf.of("LEFT", new Count(left, answered), asked.list(list + "&stayed=false")),
                        PartOf.of(
                                "NOT_ASKED",
                                new Count(unasked, answered + unasked),
                                asked.list(list + "&asked=false"))));
    }

    private static long placements(List<Stayed> stayed, Boolean answer) {
        return sum(
                stayed.stream()
                        .filter(each -> Objects.equals(each.stayed(), answer))
                        .toList(),
                Stayed::placements);
    }

    private static Count ofAsked(Stayed each) {
        if (each.stayed() == null) return Count.NONE;
        return new Count(each.stayed() ? each.placements() : 0, each.placements());
    }

    private static String within(String path, Asked asked) {
        return "%s%sfrom=%s&to=%s".formatted(path, path.contains("?") ? "&" : "?", asked.from(), asked.to());
    }

    private static <T> long sum(List<T> rows, ToLongFunction<T> number) {
        return rows.stream().mapToLong(number).sum();
    }

    private static <T> Map<Long, Count> byUnit(List<T> rows, Function<T, Long> unit, Function<T, Count> count) {
        return rows.stream().collect(groupingBy(unit, reducing(Count.NONE, count, Count::and)));
    }
}
