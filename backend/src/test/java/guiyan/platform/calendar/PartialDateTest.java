package guiyan.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({"2008,2008-01-01,2008-12-31", "2008-02,2008-02-01,2008-02-29", "2008-03-12,2008-03-12,2008-03-12"})
    void spansFromItsFirstToItsLastDay(String text, LocalDate first, LocalDate last) {
        var date = PartialDate.parse(text);

        assertThat(date).hasToString(text);
        assertThat(date.firstDay()).isEqualTo(first);
        assertThat(date.lastDay()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "08", "2008-3", "2008-13", "2008-02-30", "2007-02-29", "2008-03-12T00:00", "0999", "二〇〇八"})
    void refusesNonsense(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void hasNoDayWithoutItsMonth() {
        assertThatThrownBy(() -> new PartialDate(2008, null, 3)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @CsvSource({"2008-03,2008-02,true", "2008-03,2008,false", "2008-03-12,2008-03,false", "2009,2008-12-31,true"})
    void isSurelyAfterOnlyUnderEveryReading(String later, String earlier, boolean surely) {
        assertThat(PartialDate.parse(later).isSurelyAfter(PartialDate.parse(earlier)))
                .isEqualTo(surely);
    }

    @ParameterizedTest
    @CsvSource({"2008,2008-03-12,true", "2008-03,2008-03-12,true", "2008-03,2008-04,false", "2007,2008-03,false"})
    void mayBeWhatItContains(String one, String other, boolean may) {
        assertThat(PartialDate.parse(one).mayBe(PartialDate.parse(other))).isEqualTo(may);
        assertThat(PartialDate.parse(other).mayBe(PartialDate.parse(one))).isEqualTo(may);
    }

    @Test
    void isAStringInJson() throws Exception {
        var json = new ObjectMapper();

        assertThat(json.writeValueAsString(new PartialDate(2008, 3, null))).isEqualTo("\"2008-03\"");
        assertThat(json.readValue("\"2008-03\"", PartialDate.class)).isEqualTo(new PartialDate(2008, 3, null));
    }

    @Test
    void readsBackWhatItWrites() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 2000; round++) {
            var day = PartialDate.of(LocalDate.ofEpochDay(random.nextInt(-40_000, 30_000)));
            var month = new PartialDate(day.year(), day.month(), null);
            var year = new PartialDate(day.year(), null, null);

            assertThat(PartialDate.parse(day.toString())).as("seed %d", seed).isEqualTo(day);
            assertThat(day.mayBe(month) && month.mayBe(year) && year.mayBe(day))
                    .as("seed %d: %s", seed, day)
                    .isTrue();
            assertThat(day.isSurelyAfter(year) || year.isSurelyAfter(day))
                    .as("seed %d: %s", seed, day)
                    .isFalse();
        }
    }
}
