package guiyan.care.balance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A household that somebody has left: its paddy, the hands at home that are known, and the help that it was given. */
record Family(
        long household,
        String headName,
        long branch,
        String group,
        BigDecimal paddyMu,
        int hands,
        List<Help> help,
        CropCalendar calendar) {

    /** Days of help for one of the family that is away, due by a day. */
    record Help(LocalDate dueBy, BigDecimal days) {}

    BigDecimal needed(TenDays days) {
        return calendar.needed(paddyMu, days);
    }

    /** What its own hands give. */
    BigDecimal own() {
        return calendar.handDays().multiply(BigDecimal.valueOf(hands));
    }

    BigDecimal helped(TenDays days) {
        return help.stream()
                .filter(each -> days.holds(each.dueBy))
                .map(Help::days)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What is needed beyond what is given; none when there is enough. */
    BigDecimal lacking(TenDays days) {
        return needed(days).subtract(own()).subtract(helped(days)).max(BigDecimal.ZERO);
    }
}
