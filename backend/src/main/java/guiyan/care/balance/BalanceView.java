package guiyan.care.balance;

import guiyan.care.balance.Family.Stand;
import guiyan.care.orders.FarmTask;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The hands that ten days take on the fields of those away, those there are, and those that are offered. */
@Schema(name = "LabourBalanceView")
record BalanceView(
        @Schema(required = true) LocalDate from,
        @Schema(required = true) LocalDate to,
        @Schema(required = true) List<FarmTask> tasks,

        @Schema(required = true, description = "With paddy, and somebody away")
        int families,

        @Schema(required = true) int shortFamilies,

        @Schema(required = true, description = "Days of work that the paddy takes")
        BigDecimal needed,

        @Schema(required = true, description = "Days that were given or promised by orders")
        BigDecimal helped,

        @Schema(required = true, description = "Days lacking, household by household")
        BigDecimal lacking,

        @Schema(required = true, description = "Days that somebody offers, spread over the time he offers them for")
        BigDecimal offered,

        @Schema(required = true) int offers) {

    static BalanceView of(TenDays days, CropCalendar calendar, List<Family> families, List<LabourOffer> offers) {
        var tasks = new TreeSet<FarmTask>();
        calendar.in(days).forEach(work -> tasks.add(work.task()));
        var good = offers.stream()
                .filter(offer -> days.shared(offer.fromOn, offer.untilOn) > 0)
                .toList();
        var stands = families.stream().map(family -> family.in(days)).toList();
        return new BalanceView(
                days.first(),
                days.last(),
                List.copyOf(tasks),
                families.size(),
                (int) stands.stream().filter(Stand::isShort).count(),
                sum(stands.stream().map(Stand::needed)),
                sum(stands.stream().map(Stand::helped)),
                sum(stands.stream().map(Stand::lacking)),
                sum(good.stream().map(offer -> share(offer, days))),
                good.size());
    }

    /** Of days that are offered over a longer time as many as fall into these, day by day alike. */
    private static BigDecimal share(LabourOffer offer, TenDays days) {
        var all = offer.untilOn.toEpochDay() - offer.fromOn.toEpochDay() + 1;
        var shared = BigDecimal.valueOf(days.shared(offer.fromOn, offer.untilOn));
        return offer.days.multiply(shared).divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(Stream<BigDecimal> days) {
        return days.reduce(BigDecimal.ZERO, BigDecimal::add).setScale(1, RoundingMode.HALF_UP);
    }
}
