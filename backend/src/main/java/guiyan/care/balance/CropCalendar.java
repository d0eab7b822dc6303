package guiyan.care.balance;

import static guiyan.care.orders.FarmTask.FERTILISING;
import static guiyan.care.orders.FarmTask.HARVEST;
import static guiyan.care.orders.FarmTask.PLOUGHING;
import static guiyan.care.orders.FarmTask.RICE_TRANSPLANTING;

import java.math.BigDecimal;
import java.util.List;

/** When paddy takes which work, and how much one hand gives in ten days. */
record CropCalendar(BigDecimal handDays, List<FieldWork> seasons) {

    /** As it is where a township has not decided otherwise. */
    static final CropCalendar ORDINARY = new CropCalendar(
            BigDecimal.valueOf(9),
            List.of(
                    FieldWork.of(PLOUGHING, "04-01", "04-12", "1.4"),
                    FieldWork.of(RICE_TRANSPLANTING, "04-25", "05-07", "1.3"),
                    FieldWork.of(FERTILISING, "06-01", "06-30", "1.0"),
                    FieldWork.of(HARVEST, "07-10", "07-31", "1.4"),
                    FieldWork.of(RICE_TRANSPLANTING, "07-15", "07-31", "1.3"),
                    FieldWork.of(HARVEST, "10-01", "10-12", "1.4")));

    /** The one that a township has decided on, else the ordinary one. */
    static CropCalendar of(TownshipCalendar decided) {
        return decided == null ? ORDINARY : decided.calendar();
    }

    List<FieldWork> in(TenDays days) {
        return seasons.stream().filter(work -> work.isIn(days)).toList();
    }

    BigDecimal needed(BigDecimal mu, TenDays days) {
        return seasons.stream().map(work -> work.needed(mu, days)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
