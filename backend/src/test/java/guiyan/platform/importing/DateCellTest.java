package guiyan.platform.importing;

import static guiyan.platform.importing.ImportCode.CELL_ERROR;
import static guiyan.platform.importing.ImportCode.DATE_AMBIGUOUS;
import static guiyan.platform.importing.ImportCode.DATE_IMPOSSIBLE;
import static guiyan.platform.importing.ImportCode.DATE_IN_FUTURE;
import static guiyan.platform.importing.ImportCode.DATE_VAGUE;
import static org.assertj.core.api.Assertions.assertThat;

import guiyan.platform.calendar.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateCellTest {

    private static final LocalDate TODAY = LocalDate.of(2008, 7, 31);

    private static Parsed<PartialDate> text(String text) {
        return DateCell.read(Cell.text(text), TODAY);
    }

    private static Parsed<PartialDate> number(String number) {
        return DateCell.read(Cell.number(new BigDecimal(number), number), TODAY);
    }

    private static Parsed<PartialDate> date(String date) {
        return Parsed.of(PartialDate.parse(date));
    }

    @ParameterizedTest
    @CsvSource({"39599,2008-05-31", "22972,1962-11-22", "39599.0,2008-05-31", "39599.75,2008-05-31"})
    void d11_readsSerialsAsNumbersAndAsText(String serial, String date) {
        assertThat(number(serial)).isEqualTo(date(date));
        assertThat(text(serial)).isEqualTo(date(date));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10000", "60000", "99999", "123", "1234567"})
    void d11_takesOtherNumbersForNoDate(String number) {
        assertThat(number(number)).isEqualTo(Parsed.refused(DATE_VAGUE, number));
        assertThat(text(number)).isEqualTo(Parsed.refused(DATE_VAGUE, number));
    }

    @Test
    void d11_readsADateCellWhateverItsNumber() {
        assertThat(DateCell.read(Cell.date(LocalDate.of(2006, 3, 4)), TODAY)).isEqualTo(date("2006-03-04"));
    }

    @ParameterizedTest
    @CsvSource({"2008.1,2008-01", "2007.10,2007-10", "2007.12,2007-12", "1990.1,1990-01"})
    void d12_readsTheMonthOfTextAsWritten(String written, String date) {
        assertThat(text(written)).isEqualTo(date(date));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2006.1", "1990.1", "74.1"})
    void d12_asksWhetherANumberMeansJanuaryOrOctober(String number) {
        assertThat(number(number)).isEqualTo(Parsed.refused(DATE_AMBIGUOUS, number));
    }

    @ParameterizedTest
    @CsvSource({
        "2006.3,2006-03",
        "2006.12,2006-12",
        "2006.11,2006-11",
        "2008,2008",
        "20080312,2008-03-12",
        "200803,2008-03"
    })
    void d12_readsNumbersThatHaveOneMeaning(String number, String date) {
        assertThat(number(number)).isEqualTo(date(date));
    }

    @ParameterizedTest
    @CsvSource({
        "2008年3月,2008-03",
        "2008年3月12日,2008-03-12",
        "2008-3,2008-03",
        "2008-03,2008-03",
        "2008/3/12,2008-03-12",
        "2008/03,2008-03",
        "2008.3.12,2008-03-12",
        "20080312,2008-03-12",
        "200803,2008-03",
        "二〇〇八年三月,2008-03",
        "二○○八年三月十二日,2008-03-12",
        "二零零八年三月,2008-03",
        "二OO八年三月,2008-03",
        "一九七〇年一月,1970-01",
        "一九九八年十二月三十一日,1998-12-31",
        "2008.03.12日,2008-03-12",
        "2008．3,2008-03",
        "２００８．３．１２,2008-03-12",
        "2008年,2008",
        "2008,2008",
        "2008.03,2008-03",
        "2008年3月份,2008-03",
        "2008年元月,2008-01",
        "2008年3月12号,2008-03-12",
        "2008 年 3 月,2008-03",
        "2008-03-12 00:00:00,2008-03-12",
        "2008-3-1 9:30,2008-03-01",
        "'''2008-03',2008-03",
        "2008.3.,2008-03",
        "2008、3,2008-03",
        "2008—3—12,2008-03-12",
        "2008年03月12,2008-03-12",
        "20080312.0,2008-03-12"
    })
    void d13_readsEverySpellingNoFinerThanWritten(String written, String date) {
        assertThat(text(written)).isEqualTo(date(date));
    }

    @Test
    void d13_readsThroughBlanksAndLineBreaks() {
        assertThat(text("\u3000 2008.3.12\n")).isEqualTo(date("2008-03-12"));
        assertThat(text("2008年\r\n3月")).isEqualTo(date("2008-03"));
        assertThat(text("2008\u00a0.\u00a03")).isEqualTo(date("2008-03"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2008年春",
                "去年",
                "春节后",
                "常年在外",
                "长期",
                "至今",
                "07年底",
                "2007年底",
                "三十年前",
                "不详",
                "98",
                "8.2",
                "12.30",
                "3/12/2008",
                "2005-2008"
            })
    void d14_leavesVagueWordsEmptyAndKeepsThem(String words) {
        assertThat(text(words)).isEqualTo(Parsed.refused(DATE_VAGUE, words));
    }

    @ParameterizedTest
    @CsvSource({
        "74.6,1974-06",
        "08.2,2008-02",
        "98年,1998",
        "08年3月,2008-03",
        "09年3月,1909-03",
        "07-5,2007-05",
        "98.5.1,1998-05-01",
        "九八年三月,1998-03",
        "2008年3月底,2008-03",
        "2008年3月中旬,2008-03"
    })
    void d14_completesTwoDigitYearsToTheLatestThatIsNotInTheFuture(String written, String date) {
        assertThat(DateCell.readBirth(Cell.text(written), TODAY))
                .isEqualTo(Parsed.of(PartialDate.parse(date), DATE_VAGUE, written));
    }

    @Test
    void d15_knowsLeapDays() {
        assertThat(text("20040229")).isEqualTo(date("2004-02-29"));
        assertThat(text("2004.2.29")).isEqualTo(date("2004-02-29"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"20050229", "2005.2.29", "2008.2.30", "2008-13", "2008年0月", "200800", "2008.13.1", "08.2.30"})
    void d15_refusesDaysTheCalendarDoesNotHave(String written) {
        assertThat(text(written)).isEqualTo(Parsed.refused(DATE_IMPOSSIBLE, written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"农历八月十五", "腊月初八", "1962年腊月"})
    void d18_takesLunarDaysForNoDate(String written) {
        assertThat(text(written)).isEqualTo(Parsed.refused(DATE_VAGUE, written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2008.9.3", "2008-08", "2009", "2008年8月1日"})
    void d43_refusesTheFuture(String written) {
        assertThat(text(written)).isEqualTo(Parsed.refused(DATE_IN_FUTURE, written));
    }

    @Test
    void d43_letsInTheCurrentMonthAndYear() {
        assertThat(text("2008.7")).isEqualTo(date("2008-07"));
        assertThat(text("2008")).isEqualTo(date("2008"));
        assertThat(text("2008.7.31")).isEqualTo(date("2008-07-31"));
    }

    @Test
    void d43_refusesFactsBefore1921ButNotBirths() {
        assertThat(text("1920.5")).isEqualTo(Parsed.refused(DATE_IMPOSSIBLE, "1920.5"));
        assertThat(text("1921.7")).isEqualTo(date("1921-07"));
        assertThat(DateCell.readBirth(Cell.text("1918.5.4"), TODAY)).isEqualTo(date("1918-05-04"));
    }

    @Test
    void d36_refusesErrorCells() {
        assertThat(DateCell.read(Cell.error("#REF!"), TODAY)).isEqualTo(Parsed.refused(CELL_ERROR, "#REF!"));
        assertThat(text("#N/A")).isEqualTo(Parsed.refused(CELL_ERROR, "#N/A"));
        assertThat(text("########")).isEqualTo(Parsed.refused(CELL_ERROR, "########"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"无", "—", "-", "/", "0"})
    void findsNothingWhereNothingIsSaid(String written) {
        assertThat(text(written)).isEqualTo(Parsed.empty());
        assertThat(DateCell.read(Cell.BLANK, TODAY)).isEqualTo(Parsed.empty());
    }

    @Test
    void readsBackEveryDayHoweverItIsSpelled() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        String[] days = {"%d.%d.%d", "%d-%02d-%02d", "%d/%d/%d", "%d年%d月%d日", "%d.%02d.%02d日", "%d%02d%02d", "%d．%d．%d"
        };
        for (int round = 0; round < 3000; round++) {
            var day = TODAY.minusDays(random.nextInt(30_000));
            var spelling = days[random.nextInt(days.length)].formatted(
                    day.getYear(), day.getMonthValue(), day.getDayOfMonth());

            assertThat(text(spelling)).as("seed %d: %s", seed, spelling).isEqualTo(Parsed.of(PartialDate.of(day)));
        }
    }

    @Test
    void neverFailsOnAnyText() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var letters = "0123456789..--//年月日〇一二三十春底 '约Oo";
        for (int round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            for (int place = random.nextInt(1, 12); place > 0; place--)
                text.append(letters.charAt(random.nextInt(letters.length())));

            var parsed = text(text.toString());
            if (!parsed.isEmpty())
                assertThat(parsed.value().isSurelyAfter(TODAY))
                        .as("seed %d: %s", seed, text)
                        .isFalse();
        }
    }
}
