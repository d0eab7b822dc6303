package guiyan.jobs.vacancies;

import static java.util.stream.Collectors.toSet;

import guiyan.areas.Areas;
import guiyan.jobs.values.PayUnit;
import guiyan.jobs.values.Provision;
import guiyan.jobs.values.Trade;
import guiyan.organizations.Reaching;
import guiyan.people.SheetCard;
import guiyan.platform.Caller;
import guiyan.platform.Language;
import guiyan.platform.Scope;
import guiyan.platform.calendar.BusinessClock;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An open post in the city where somebody is away, of his trade where there is one; told, never ranked. */
@Singleton
class VacancyNews implements SheetCard {

    private static final int MOST_EACH = 20;
    private static final int MOST = 200;

    private final Vacancies vacancies;
    private final Areas areas;
    private final Caller caller;
    private final BusinessClock clock;

    VacancyNews(Vacancies vacancies, Areas areas, Caller caller, BusinessClock clock) {
        this.vacancies = vacancies;
        this.areas = areas;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public Map<Long, List<Card>> cardsFor(Scope scope, Collection<Called> called) {
        var away = called.stream()
                .filter(each -> each.areaCode() != null && scope.holds(each.person()))
                .toList();
        var reaching = Reaching.from(away.stream().map(Called::person).toList());
        var places = away.stream().map(each -> near(each.areaCode())).collect(toSet());
        var open = vacancies.near(reaching, places, clock.today(), Math.min(MOST, MOST_EACH * away.size()));
        var cards = new HashMap<Long, List<Card>>();
        for (var each : away) best(each, open).ifPresent(post -> cards.put(each.person().id, List.of(card(post))));
        return cards;
    }

    private static Optional<Vacancy> best(Called called, List<Vacancy> open) {
        var near = near(called.areaCode());
        var reaching = Reaching.from(List.of(called.person()));
        return open.stream()
                .filter(post -> post.areaCode.startsWith(near) && reaching.sees(post))
                .min(Comparator.comparing(post -> !isOf(called.trade(), post)));
    }

    private static boolean isOf(String trade, Vacancy post) {
        return trade != null && post.trade != Trade.OTHER && Trade.of(trade) == post.trade;
    }

    /** What the codes of the same city begin with; of the same province where no city is known, or the province is one. */
    private static String near(String areaCode) {
        var isProvince =
                areaCode.startsWith("00", 2) || List.of("11", "12", "31", "50").contains(areaCode.substring(0, 2));
        return areaCode.substring(0, isProvince ? 2 : 4);
    }

    private Card card(Vacancy post) {
        return new Card("JOB_NEAR", post.validFrom, caller.language() == Language.ZH ? zh(post) : en(post));
    }

    private String zh(Vacancy post) {
        var lodging = post.lodging == Provision.FREE ? "，包住" : "";
        return "附近有岗位：%s，%s，%s%s%s，%s 前有效"
                .formatted(
                        areas.fullName(post.areaCode),
                        post.employer.name,
                        post.title,
                        pay(post, "，月薪 ", " 元"),
                        lodging,
                        post.validThrough);
    }

    private String en(Vacancy post) {
        var lodging = post.lodging == Provision.FREE ? ", with lodging" : "";
        return "A post near him: %s, %s, %s%s%s, until %s"
                .formatted(
                        areas.fullName(post.areaCode),
                        post.employer.name,
                        post.title,
                        pay(post, ", ", " yuan a month"),
                        lodging,
                        post.validThrough);
    }

    /** What it pays, where that is by the month. */
    private static String pay(Vacancy post, String before, String after) {
        if (post.payUnit != PayUnit.MONTH || post.wageFrom == null && post.wageTo == null) return "";
        var least = post.wageFrom == null ? post.wageTo : post.wageFrom;
        var isRange = post.wageTo != null && !post.wageTo.equals(least);
        return before + least + (isRange ? "–" + post.wageTo : "") + after;
    }
}
