package guiyan.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpringFestivalTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"2000-02-05", "2008-02-07", "2009-01-26", "2010-02-14", "2027-02-06", "2030-02-03", "2050-01-23"
            })
    void standsInTheTable(LocalDate day) {
        assertThat(SpringFestival.of(day.getYear()).day()).isEqualTo(day);
    }

    @Test
    void isAWholeNumberOfMoonsAfterTheYearBefore() {
        for (int year = 2001; year <= 2050; year++) {
            long days = SpringFestival.of(year).day().toEpochDay()
                    - SpringFestival.of(year - 1).day().toEpochDay();
            assertThat(days)
                    .as("year %d", year)
                    .satisfiesAnyOf(
                            twelve -> assertThat(twelve).isBetween(353L, 356L),
                            thirteen -> assertThat(thirteen).isBetween(383L, 386L));
        }
    }

    @Test
    void opensElevenDaysBeforeAndClosesFourteenAfter() {
        var festival = SpringFestival.of(2008);

        assertThat(festival.opens()).isEqualTo("2008-01-27");
        assertThat(festival.closes()).isEqualTo("2008-02-21");
        assertThat(festival.spans(LocalDate.of(2008, 1, 26))).isFalse();
        assertThat(festival.spans(LocalDate.of(2008, 1, 27))).isTrue();
        assertThat(festival.spans(LocalDate.of(2008, 2, 21))).isTrue();
        assertThat(festival.spans(LocalDate.of(2008, 2, 22))).isFalse();
    }

    @Test
    void isUnknownOutsideTheTable() {
        assertThatThrownBy(() -> SpringFestival.of(1999)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> SpringFestival.of(2051)).isInstanceOf(DateTimeException.class);
    }
}
