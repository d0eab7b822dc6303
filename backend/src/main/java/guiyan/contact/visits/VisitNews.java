package guiyan.contact.visits;

import guiyan.people.SheetCard;
import guiyan.platform.Caller;
import guiyan.platform.Language;
import guiyan.platform.Scope;
import guiyan.platform.calendar.BusinessClock;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Who of a family was visited, worth telling the one who is away; what is hard for them is not for a card. */
@Singleton
class VisitNews implements SheetCard {

    private static final int MONTHS = 6;
    private static final int MOST = 2;

    private final Visits visits;
    private final Caller caller;
    private final BusinessClock clock;

    VisitNews(Visits visits, Caller caller, BusinessClock clock) {
        this.visits = visits;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public Map<Long, List<Card>> cardsFor(Scope scope, Collection<Called> called) {
        var made =
                visits.families(SheetCard.within(scope, called), clock.today().minusMonths(MONTHS));
        return SheetCard.first(MOST, made.stream(), visit -> visit.personId, this::card);
    }

    private Card card(Visit visit) {
        return new Card("FAMILY_VISIT", visit.visitedOn, caller.language() == Language.ZH ? zh(visit) : en(visit));
    }

    private static String zh(Visit visit) {
        var whom = switch (visit.relation) {
            case SPOUSE -> "爱人";
            case PARENT -> "父母";
            case CHILD -> "孩子";
            default -> "家人";
        };
        var why = switch (visit.cause) {
            case SPRING_FESTIVAL -> "春节";
            case JULY_FIRST -> "七一";
            case ILLNESS -> "生病";
            case HARDSHIP -> "困难";
            case CONDOLENCE -> "慰问";
            case ENCOURAGEMENT -> "鼓励外出";
            case OTHER -> "其他";
        };
        var money = visit.money == 0 ? "" : "，慰问金 %d 元".formatted(visit.money);
        var goods = visit.goods == null ? "" : "，带去%s".formatted(visit.goods);
        return "%s到家里看望了%s（%s）%s%s".formatted(visit.visitor, whom, why, money, goods);
    }

    private static String en(Visit visit) {
        var whom = switch (visit.relation) {
            case SPOUSE -> "the spouse";
            case PARENT -> "the parents";
            case CHILD -> "the child";
            default -> "the family";
        };
        var why = visit.cause.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        var money = visit.money == 0 ? "" : ", with %d yuan".formatted(visit.money);
        var goods = visit.goods == null ? "" : ", with %s".formatted(visit.goods);
        return "%s visited %s at home (%s)%s%s".formatted(visit.visitor, whom, why, money, goods);
    }
}
