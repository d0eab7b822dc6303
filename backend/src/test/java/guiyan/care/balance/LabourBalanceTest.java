package guiyan.care.balance;

import static org.assertj.core.api.Assertions.assertThat;

import guiyan.care.balance.Family.Help;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What paddy takes by the crop calendar, less what there is (domain.md 4.3). */
class LabourBalanceTest {

    private static final TenDays LATE_JULY = TenDays.of(LocalDate.of(2008, 7, 31));

    private static Family family(String mu, int hands, Help... help) {
        return new Family(1, "罗春耕", 2, null, new BigDecimal(mu), hands, List.of(help), CropCalendar.ORDINARY);
    }

    @Test
    void tenDaysOfAMonthEndWithIt() {
        assertThat(LATE_JULY.first()).isEqualTo("2008-07-21");
        assertThat(LATE_JULY.last()).isEqualTo("2008-07-31");
        assertThat(TenDays.of(LocalDate.of(2008, 2, 29)).last()).isEqualTo("2008-02-29");
        assertThat(TenDays.ofYear(2008)).hasSize(36);
    }

    /** Early rice is cut and late rice set in the same days: 1.4 a mu over 22 days, 1.3 over 17, eleven of each. */
    @Test
    void aSeasonIsSpreadEvenlyOverItsDays() {
        assertThat(family("10", 0).in(LATE_JULY).needed()).isEqualByComparingTo("15.41");
        assertThat(family("10", 0).in(TenDays.of(LocalDate.of(2008, 8, 1))).needed())
                .isZero();
        var whole = TenDays.ofYear(2008).stream()
                .map(days -> family("1", 0).in(days).needed())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(whole).isBetween(new BigDecimal("7.75"), new BigDecimal("7.85"));
    }

    @Test
    void oneHandGivesNineDaysAndHelpOfTheseDaysCounts() {
        assertThat(family("10", 1).in(LATE_JULY).lacking()).isEqualByComparingTo("6.41");
        assertThat(family("5", 1).in(LATE_JULY).lacking()).isZero();
        var inTime = new Help(LocalDate.of(2008, 7, 25), new BigDecimal("6"));
        var earlier = new Help(LocalDate.of(2008, 7, 20), new BigDecimal("6"));
        assertThat(family("10", 1, inTime, earlier).in(LATE_JULY).lacking()).isEqualByComparingTo("0.41");
    }

    @Test
    void aTownshipReckonsByACalendarOfItsOwnAndItsSeasonsAreKeptAsTheyAre() {
        var column = new SeasonsColumn();
        var seasons = column.convertToEntityAttribute("HARVEST 07-21 07-31 2.0");
        var own = new CropCalendar(new BigDecimal("8"), seasons);
        var family = new Family(1, "罗春耕", 2, null, new BigDecimal("10"), 1, List.of(), own);
        assertThat(family.in(LATE_JULY).lacking()).isEqualByComparingTo("12");
        assertThat(own.in(TenDays.of(LocalDate.of(2008, 7, 20)))).isEmpty();
        var ordinary = CropCalendar.ORDINARY.seasons();
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(ordinary)))
                .isEqualTo(ordinary);
    }
}
