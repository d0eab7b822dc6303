package guiyan.care.balance;

import guiyan.care.orders.FarmTask;
import guiyan.care.orders.OrderCode;
import guiyan.platform.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When paddy takes which work in a township, and what one hand gives in ten days. */
@Schema(name = "CropCalendarForm")
record CalendarForm(
        @NotNull
        @DecimalMin("1")
        @DecimalMax("10")
        @Digits(integer = 2, fraction = 1)
        @Schema(description = "Days of work that one hand gives in ten days")
        BigDecimal handDays,

        @NotNull @Size(min = 1, max = 16) List<@Valid @NotNull Season> seasons) {

    private static final String DAY =
            "02-(0[1-9]|[12]\\d)|(0[469]|11)-(0[1-9]|[12]\\d|30)|(0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])";

    /** Work that paddy takes from one day of the year to another. */
    @Schema(name = "CropSeason")
    record Season(
            @NotNull FarmTask task,

            @NotNull @Pattern(regexp = DAY) @Schema(examples = "04-25")
            String from,

            @NotNull @Pattern(regexp = DAY) @Schema(examples = "05-07")
            String to,

            @NotNull
            @DecimalMin("0.1")
            @DecimalMax("9.9")
            @Digits(integer = 1, fraction = 1)
            @Schema(description = "Days of one hand for a mu")
            BigDecimal daysPerMu) {

        static Season of(FieldWork work) {
            return new Season(work.task(), work.firstDay(), work.lastDay(), work.perMu());
        }

        FieldWork work() {
            return FieldWork.of(task, from, to, daysPerMu.toPlainString());
        }
    }

    static CalendarForm of(CropCalendar calendar) {
        return new CalendarForm(
                calendar.handDays(), calendar.seasons().stream().map(Season::of).toList());
    }

    CropCalendar calendar() {
        for (int i = 0; i < seasons.size(); i++)
            if (seasons.get(i).to.compareTo(seasons.get(i).from) < 0)
                throw new Refusal(OrderCode.SEASON_ENDS_EARLY, "seasons/" + i + "/to");
        return new CropCalendar(
                handDays.setScale(1), seasons.stream().map(Season::work).toList());
    }
}
