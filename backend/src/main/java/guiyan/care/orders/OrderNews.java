package guiyan.care.orders;

import guiyan.people.Person;
import guiyan.people.SheetCard;
import guiyan.platform.Caller;
import guiyan.platform.Language;
import guiyan.platform.Scope;
import guiyan.platform.calendar.BusinessClock;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What was done for a family, worth telling the one who is away. */
@Singleton
class OrderNews implements SheetCard {

    private static final int MONTHS = 3;
    private static final int MOST = 3;

    private final ServiceOrders orders;
    private final Caller caller;
    private final BusinessClock clock;

    OrderNews(ServiceOrders orders, Caller caller, BusinessClock clock) {
        this.orders = orders;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public Map<Long, List<Card>> cardsFor(Scope scope, Collection<Called> called) {
        return about(SheetCard.within(scope, called));
    }

    /** What was done lately for the family of one person. */
    List<Card> about(Person person) {
        return about(List.of(person.id)).getOrDefault(person.id, List.of());
    }

    private Map<Long, List<Card>> about(Collection<Long> persons) {
        var done = orders.done(persons, clock.today().minusMonths(MONTHS));
        return SheetCard.first(MOST, done.stream(), order -> order.personId, this::card);
    }

    private Card card(ServiceOrder order) {
        return new Card("FAMILY_HELP", order.doneOn, words(order));
    }

    private String words(ServiceOrder order) {
        var days = order.personDays.stripTrailingZeros().toPlainString();
        return caller.language() == Language.ZH
                ? "帮家里%s：%d 人，%s 个工日".formatted(zh(order), order.helpers, days)
                : "Help at home, %s: %d people, %s days".formatted(en(order), order.helpers, days);
    }

    private static String zh(ServiceOrder order) {
        if (order.task == null)
            return switch (order.type) {
                case SCHOOLING -> "办上学的事";
                case DOCTOR_VISIT -> "看病";
                case PAPERS -> "办证";
                default -> "办事";
            };
        return switch (order.task) {
            case PLOUGHING -> "犁田";
            case RICE_TRANSPLANTING -> "插秧";
            case FERTILISING -> "施肥";
            case HARVEST -> "收割";
            case OTHER -> "做农活";
        };
    }

    private static String en(ServiceOrder order) {
        var what = order.task == null ? order.type.name() : order.task.name();
        return what.toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
