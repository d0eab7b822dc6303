package guiyan.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

    @Test
    void isNamedAfterTheDaysItHolds() {
        var day = LocalDate.of(2008, 8, 17);
        assertThat(Cadence.MONTH.at(day)).isEqualTo(period("2008-08", "2008-08-01", "2008-08-31"));
        assertThat(Cadence.QUARTER.at(day)).isEqualTo(period("2008-Q3", "2008-07-01", "2008-09-30"));
        assertThat(Cadence.HALF_YEAR.at(day)).isEqualTo(period("2008-H2", "2008-07-01", "2008-12-31"));
        assertThat(Cadence.YEAR.at(day)).isEqualTo(period("2008", "2008-01-01", "2008-12-31"));
        assertThat(Cadence.MONTH.at(LocalDate.of(2008, 2, 29)).last()).isEqualTo("2008-02-29");
    }

    @Test
    void followsUponTheOneBeforeWithoutAGap() {
        for (var cadence : Cadence.values()) {
            var period = cadence.at(LocalDate.of(2007, 1, 1));
            for (int i = 0; i < 30; i++) {
                var next = cadence.at(period.last().plusDays(1));
                assertThat(next.first()).isEqualTo(period.last().plusDays(1));
                assertThat(next.code()).isNotEqualTo(period.code());
                assertThat(cadence.at(next.last())).isEqualTo(next);
                period = next;
            }
        }
    }

    private static Period period(String code, String first, String last) {
        return new Period(code, LocalDate.parse(first), LocalDate.parse(last));
    }
}
