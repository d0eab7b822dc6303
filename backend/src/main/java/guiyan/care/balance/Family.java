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

    /** What its own hands give. */
    private BigDecimal own() {
        return calendar.handDays().multiply(BigDecimal.valueOf(hands));
    }

    private BigDecimal helped(TenDays days) {
        return help.stream()
                .filter(each -> days.holds(each.dueBy))
                .map(Help::days)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How its field stands in ten days. */
    Stand in(TenDays days) {
        return new Stand(calendar.needed(paddyMu, days), own(), helped(days));
    }

    /** The days of work that a field takes, and those that its own hands and its helpers give. */
    record Stand(BigDecimal needed, BigDecimal own, BigDecimal helped, BigDecimal lacking) {

        Stand(BigDecimal needed, BigDecimal own, BigDecimal helped) {
            this(needed, own, helped, needed.subtract(own).subtract(helped).max(BigDecimal.ZERO));
        }

        /** Whether more is needed than is given. */
        boolean isShort() {
            return lacking.signum() > 0;
        }
    }
}
