package guiyan.imports.dirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import guiyan.Cast;
import guiyan.ImportClient;
import guiyan.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Dirt of single cells (domain.md 3.4), from the upload to the report; today is 31 July 2008. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DirtyCellsTest {

    private static final String JOINED = "姓名,入党时间";
    private static final String PHONE = "姓名,联系电话";
    private static final String ID = "姓名,性别,出生年月,身份证号";

    @Inject
    Cast cast;

    @BeforeEach
    void enter() {
        cast.enter();
    }

    @Test
    void d11_serialNumbersAreDaysOnlyInADateColumn() throws IOException {
        var book = new Book()
                .sheet(
                        "名册",
                        sheet -> {
                            sheet.value(1, 1, 39599);
                            sheet.value(2, 1, 43464);
                            sheet.value(1, 2, 39599);
                        },
                        "姓名|入党时间|备注",
                        "蔺序甲",
                        "蔺序乙");
        var report = Report.of(Cast.LIAISON, "名册.xlsx", book.saved());
        assertThat(report.lines()).containsExactly("2 CREATED", "3 REJECTED DATE_IN_FUTURE@入党时间");
        assertThat(report.values("joinedOn")).containsExactly("2008-05-31", "-");
        assertThat(report.values("note")).containsExactly("39599", "-");
    }

    @Test
    void d12_aNumberMayMeanJanuaryOrOctoberAndTextDoesNot() throws IOException {
        var book = new Book()
                .sheet(
                        "名册",
                        sheet -> {
                            sheet.value(1, 1, 2006.1);
                            sheet.value(3, 1, 2006.3);
                        },
                        "姓名|入党时间",
                        "蔺月甲",
                        "蔺月乙|2006.10",
                        "蔺月丙");
        var report = Report.of(Cast.LIAISON, "名册.xlsx", book.saved());
        assertThat(report.lines()).containsExactly("2 CREATED DATE_AMBIGUOUS@入党时间", "3 CREATED", "4 CREATED");
        assertThat(report.values("joinedOn")).containsExactly("-", "2006-10", "2006-03");
    }

    @Test
    void d13_datesAreNoFinerThanWritten() throws IOException {
        var report = Report.of(
                JOINED,
                "蔺期甲,2007年3月",
                "蔺期乙,2007年3月12日",
                "蔺期丙,2007-3",
                "蔺期丁,20070312",
                "蔺期戊,200703",
                "蔺期己,二〇〇七年三月",
                "蔺期庚,2007.03.12日",
                "蔺期辛,2007．3",
                "蔺期壬,2007",
                "蔺期癸,2007/3/12");
        assertThat(report.lines()).allMatch(line -> line.endsWith(" CREATED"));
        assertThat(report.values("joinedOn"))
                .containsExactly(
                        "2007-03",
                        "2007-03-12",
                        "2007-03",
                        "2007-03-12",
                        "2007-03",
                        "2007-03",
                        "2007-03-12",
                        "2007-03",
                        "2007",
                        "2007-03-12");
    }

    @Test
    void d14_vagueDatesStayEmptyAndAreSaid() throws IOException {
        var report = Report.of(JOINED, "蔺约甲,去年", "蔺约乙,春节后", "蔺约丙,98年");
        assertThat(report.lines())
                .containsExactly("2 CREATED DATE_VAGUE@入党时间", "3 CREATED DATE_VAGUE@入党时间", "4 CREATED DATE_VAGUE@入党时间");
        assertThat(report.values("joinedOn")).containsExactly("-", "-", "1998");
        assertThat(report.rows().get(0).at("/problems/0/value").asText()).isEqualTo("去年");
    }

    @Test
    void d15_theCalendarKnowsLeapDays() throws IOException {
        assertThat(Report.of(JOINED, "蔺闰甲,20040229", "蔺闰乙,20050229").lines())
                .containsExactly("2 CREATED", "3 REJECTED DATE_IMPOSSIBLE@入党时间");
    }

    @Test
    void d16_fullMembershipOnTheDayOfJoiningIsRightOnlyBetween1969And1977() throws IOException {
        var report = Report.of(
                "姓名,入党时间,转正时间",
                "蔺转甲,1976-08-01,1976-08-01",
                "蔺转乙,1985-07-01,1985-07-01",
                "蔺转丙,1966-07,1966-07",
                "蔺转丁,1985,1985");
        assertThat(report.lines())
                .containsExactly(
                        "2 CREATED", "3 CREATED NO_PROBATION@转正时间", "4 CREATED NO_PROBATION@转正时间", "5 CREATED");
        assertThat(report.values("fullMemberOn")).containsExactly("1976-08-01", "1985-07-01", "1966-07", "1985");
    }

    @Test
    void d17_theBirthDateOfTheIdIsFollowed() throws IOException {
        var report =
                Report.of(ID, "蔺生,男,1960-01-02," + Ids.of("19600102", 11), "蔺差,男,1961-01," + Ids.of("19600102", 13));
        assertThat(report.lines()).containsExactly("2 CREATED", "3 CREATED BIRTH_ID_MISMATCH@出生年月");
        assertThat(report.values("birthDate")).containsExactly("1960-01-02", "1960-01-02");
    }

    @Test
    void d18_aLunarBirthdayIsNoDate() throws IOException {
        var report = Report.of("姓名,出生年月", "蔺农,农历八月十五");
        assertThat(report.lines()).containsExactly("2 CREATED DATE_VAGUE@出生年月");
        assertThat(report.values("birthDate")).containsExactly("-");
    }

    @Test
    void d19_aPhoneAsAFloatIsRecoveredUnlessDigitsAreLost() throws IOException {
        var report = Report.of(PHONE, "蔺浮甲,15440000190.0", "蔺浮乙,1.5440000191E10", "蔺浮丙,1.54E+10");
        assertThat(report.lines()).containsExactly("2 CREATED", "3 CREATED", "4 REJECTED PHONE_LOSSY@联系电话");
        assertThat(report.values("phone")).containsExactly("154****0190", "154****0191", "-");
    }

    @Test
    void d20_severalNumbersInACellAreAllKept() throws IOException {
        var report = Report.of(PHONE, "蔺多,15440000200/0736-7654321", "蔺户,15440000201(妻)");
        assertThat(report.values("phone")).containsExactly("154****0200", "-");
        assertThat(report.values("otherPhones")).hasSize(2).doesNotContain("-");
        assertThat(report.values("otherPhones").get(1)).isEqualTo("154****0201(妻)");
    }

    @Test
    void d21_phonesAreReadThroughTheirDecoration() throws IOException {
        var report = Report.of(
                PHONE,
                "蔺饰甲,１５４ 4000 0210",
                "蔺饰乙,+86 154-4000-0210",
                "蔺饰丙,电话:15440000210",
                "蔺饰丁,O736-7654321",
                "蔺饰戊,无",
                "蔺饰己,0",
                "蔺饰庚,668899");
        assertThat(report.lines()).last().isEqualTo("8 CREATED PHONE_INVALID@联系电话");
        assertThat(report.lines().subList(0, 6)).allMatch(line -> line.endsWith(" CREATED"));
        assertThat(report.values("phone").subList(0, 3)).containsOnly("154****0210");
        assertThat(report.values("phone").subList(3, 7)).last().isEqualTo("-");
        assertThat(report.values("phone").get(3)).isNotEqualTo("-");
        assertThat(report.values("phone").get(4)).isEqualTo("-");
    }

    @Test
    void d22_anIdThatASpreadsheetDamagedIsLost() throws IOException {
        var book = new Book()
                .sheet(
                        "名册",
                        sheet -> sheet.value(1, 1, 439901196803120016d),
                        "姓名|身份证号",
                        "蔺损甲",
                        "蔺损乙|4.39901E+17",
                        "蔺损丙|439901196803120000");
        assertThat(Report.of(Cast.LIAISON, "名册.xlsx", book.saved()).lines())
                .containsExactly(
                        "2 REJECTED ID_PRECISION_LOST@身份证号",
                        "3 REJECTED ID_PRECISION_LOST@身份证号",
                        "4 REJECTED ID_PRECISION_LOST@身份证号");
    }

    @Test
    void d23_typingInIdsIsMended() throws IOException {
        var x = "43990119751001007";
        var report = Report.of(
                "姓名,身份证号",
                "蔺字甲,'" + Ids.of("19620304", 11),
                "蔺字乙,439901 19620304 0" + Ids.of("19620304", 33).substring(15) + " ",
                "蔺字丙," + x + "Ｘ",
                "蔺字丁," + x + "×");
        assertThat(report.lines().subList(0, 3)).containsExactly("2 CREATED", "3 CREATED", "4 CREATED");
        assertThat(report.lines().get(3)).contains("ID_CHARACTER_REPLACED@身份证号");
        assertThat(report.values("citizenId")).doesNotContain("-");
    }

    @Test
    void d24_fifteenDigitsBecomeEighteen() throws IOException {
        var report = Report.of("姓名,身份证号", "蔺旧,439901640312001");
        assertThat(report.lines()).containsExactly("2 CREATED ID_UPGRADED_15@身份证号");
        assertThat(report.values("birthDate")).containsExactly("1964-03-12");
    }

    @Test
    void d25_wrongIdsAreSentBackAndOneTwiceIsOnePerson() throws IOException {
        var id = Ids.of("19630405", 11);
        var wrong = id.substring(0, 17) + (id.endsWith("1") ? "2" : "1");
        var day = "43990119630230001";
        var report = Report.of(ID, "蔺核甲,男,," + wrong, "蔺核乙,男,," + day + "0", "蔺核丙,女,," + id, "蔺核丙,男,1963-04-05," + id);
        assertThat(report.lines())
                .containsExactly(
                        "2 REJECTED ID_CHECKSUM@身份证号",
                        "3 REJECTED ID_BIRTH_INVALID@身份证号",
                        "4 CREATED ID_SEX_MISMATCH@性别",
                        "5 UNCHANGED");
    }

    @Test
    void d25_oneIdUnderTwoNamesIsAsked() throws IOException {
        var id = Ids.of("19640719", 31);
        var first = Report.of(Cast.LIAISON, "甲.csv", bytes("姓名,身份证号,联系电话\n蔺同号,%s,15430040001\n", id), "mode", "COMMIT");
        assertThat(first.lines()).containsExactly("2 CREATED");
        var text = "姓名,身份证号,联系电话\n蔺 同号,%1$s,15430040001\n蔺铜号,%1$s,15430040002\n";
        var second = Report.of(Cast.LIAISON, "乙.csv", bytes(text, id), "mode", "COMMIT");
        assertThat(second.lines()).containsExactly("2 UNCHANGED", "3 AMBIGUOUS MEMBER_OF_OTHER_NAME@姓名");
        var asked = second.rows().get(1);
        assertThat(asked.at("/problems/0/suggestion").asText()).isEqualTo("蔺同号");
        assertThat(asked.at("/candidates/0/name").asText()).isEqualTo("蔺同号");
        assertThat(asked.at("/changes")).isEmpty();
        assertThat(phone("蔺同号")).isEqualTo("154****0001");
        var within = Report.of(Cast.LIAISON, "丙.csv", bytes("姓名,身份证号\n蔺先见,%1$s\n蔺后见,%1$s\n", Ids.of("19640720", 33)));
        assertThat(within.lines()).containsExactly("2 CREATED", "3 AMBIGUOUS MEMBER_OF_OTHER_NAME@姓名");
    }

    @Test
    void d25_anIdOfAnotherBranchIsAskedForAndNotEnteredTwice() throws IOException {
        var text = bytes("姓名,身份证号\n蔺他村,%s\n", Ids.of("19640721", 35));
        var there = Report.of(Cast.STRANGER, "甲.csv", text, "mode", "COMMIT");
        assertThat(there.lines()).containsExactly("2 CREATED");
        var here = Report.of(Cast.LIAISON, "乙.csv", text, "mode", "COMMIT");
        assertThat(here.work().path("state").asText()).isEqualTo("DONE");
        assertThat(here.lines()).containsExactly("2 AMBIGUOUS MEMBER_IN_OTHER_BRANCH");
        assertThat(here.rows().get(0).at("/candidates")).isEmpty();
    }

    @Test
    void d25_theIdOnTheRollIsFollowedAgainstALaterFile() throws IOException {
        var first = bytes("姓名,身份证号\n蔺依号,%s\n", Ids.of("19640722", 37));
        Report.of(Cast.LIAISON, "甲.csv", first, "mode", "COMMIT");
        var later = Report.of(Cast.LIAISON, "乙.csv", bytes("姓名,性别,备注\n蔺依号,女,补记\n"), "mode", "COMMIT");
        assertThat(later.work().path("state").asText()).isEqualTo("DONE");
        assertThat(later.lines()).containsExactly("2 UPDATED ID_SEX_MISMATCH@性别");
        assertThat(later.rows().get(0).at("/changes").findValuesAsText("field")).containsExactly("/note");
    }

    private static byte[] bytes(String text, Object... values) {
        return text.formatted(values).getBytes(StandardCharsets.UTF_8);
    }

    private static String phone(String name) {
        return Cast.as(Cast.LIAISON).get("/api/v1/members?q=" + name).path("items[0].phone");
    }

    @Test
    void d26_namesakesAreNeverGuessedApart() throws IOException {
        var report = Report.of("姓名,出生年月", "蔺建国,1960-01", "蔺建国,1980-01", "蔺建国,");
        assertThat(report.lines()).containsExactly("2 CREATED", "3 CREATED", "4 AMBIGUOUS MEMBER_AMBIGUOUS@姓名");
        assertThat(report.rows().get(2).path("candidates").findValuesAsText("birthDate"))
                .containsExactlyInAnyOrder("1960-01", "1980-01");
    }

    @Test
    void d27_onePersonSpelledTwiceIsOneAndInTwoVillagesIsAsked() throws IOException {
        var id = Ids.of("19640506", 22);
        var text = "姓名,村,出生年月,身份证号\n蔺芳,河滩村,1964-05-06," + id + "\n蔺 芳,河滩村,1964-05-06," + id + "\n蔺芳,山背村,1964-05-06,"
                + id + "\n";
        var report = Report.of(Cast.TOWNSHIP, "名册.csv", text.getBytes(StandardCharsets.UTF_8));
        assertThat(report.lines()).containsExactly("2 CREATED", "3 UNCHANGED", "4 AMBIGUOUS MEMBER_IN_OTHER_BRANCH");
        assertThat(report.rows().get(2).at("/candidates/0/organization").asText())
                .isEqualTo("439902200201");
    }

    @Test
    void d28_namesLosePaddingAndLostCharactersAreSentBack() throws IOException {
        var report = Report.of("姓名,性别", "蔺　三,男", "买买提．吐尔逊,男", "蔺䶮,男", "蔺\u200B四,男", "蔺?,男", "蔺□,男");
        assertThat(report.values("name")).containsExactly("蔺三", "买买提·吐尔逊", "蔺䶮", "蔺四", "-", "-");
        assertThat(report.lines()).endsWith("6 REJECTED NAME_UNREADABLE@姓名", "7 REJECTED NAME_UNREADABLE@姓名");
    }

    @Test
    void d29_remarksInTheNameBecomeTheNote() throws IOException {
        var report = Report.of("姓名,备注", "蔺注(预备),甲", "蔺星★,");
        assertThat(report.lines()).containsExactly("2 CREATED NAME_NOTE@姓名", "3 CREATED NAME_NOTE@姓名");
        assertThat(report.values("name")).containsExactly("蔺注", "蔺星");
        assertThat(report.values("note")).containsExactly("预备;甲", "★");
    }

    @Test
    void d30_wordsBecomeCodesAndUnknownOnesStayEmpty() throws IOException {
        var report = Report.of("姓名,性别,民族,文化程度,类别", "蔺码甲,男 ,汉,初中毕业,正式党员", "蔺码乙,M,土家,文盲,预备党员", "蔺码丙,女,达翰尔,高中/中专,正式");
        assertThat(report.values("sex")).containsExactly("MALE", "MALE", "FEMALE");
        assertThat(report.values("membership")).containsExactly("FULL", "PROBATIONARY", "FULL");
        assertThat(report.lines().get(2)).contains("CODE_UNMAPPED@文化程度");
        assertThat(report.values("education").get(2)).isEqualTo("-");
        assertThat(report.values("education").subList(0, 2)).doesNotContain("-");
    }

    @Test
    void d33_anUnknownVillageIsNeverPutIntoAnother() throws IOException {
        var text = "姓名,村\n蔺村甲,河滩\n蔺村乙,河滩村党支部\n蔺村丙,河难村\n蔺村丁,某某村\n";
        var report = Report.of(Cast.TOWNSHIP, "名册.csv", text.getBytes(StandardCharsets.UTF_8));
        assertThat(report.lines())
                .containsExactly(
                        "2 CREATED",
                        "3 CREATED",
                        "4 REJECTED ORGANIZATION_UNKNOWN@村",
                        "5 REJECTED ORGANIZATION_UNKNOWN@村");
        assertThat(report.values("organization")).containsExactly("439902200201", "439902200201", "-", "-");
        assertThat(report.rows()
                        .get(2)
                        .path("problems")
                        .path(0)
                        .path("suggestion")
                        .asText())
                .isEqualTo("河滩村");
        assertThat(report.rows().get(3).path("problems").path(0).has("suggestion"))
                .isFalse();
    }

    @Test
    void d34_numbersAreReadThroughMarksAndUnits() throws IOException {
        var text = "code,parentCode,level,name,shortName,households,agriculturalPopulation,farmlandMu\n"
                + "439902200209,439902200,BRANCH,石井村支部,石井村,\"3,000\",一百二十,1 .8万亩\n"
                + "439902200210,439902200,BRANCH,石泉村支部,石泉村,３０,120人,5亩水田、7亩山林\n";
        var report = Report.of(Cast.ADMIN, "单位.csv", text.getBytes(StandardCharsets.UTF_8), "kind", "ORGANIZATIONS");
        assertThat(report.lines()).containsExactly("2 CREATED", "3 CREATED CODE_UNMAPPED@farmlandMu");
        assertThat(report.values("households")).containsExactly("3000", "30");
        assertThat(report.values("agriculturalPopulation")).containsExactly("120", "120");
        assertThat(report.values("farmlandMu")).containsExactly("18000", "-");
    }

    @Test
    void d41_whatANoteSaysOfAMemberEndsNothing() throws IOException {
        var text = "姓名,备注\n蔺故,已转出\n";
        var done = Report.of(Cast.LIAISON, "名册.csv", text.getBytes(StandardCharsets.UTF_8), "mode", "COMMIT");
        assertThat(done.lines()).containsExactly("2 CREATED");
        new ImportClient(Cast.LIAISON)
                .as()
                .get("/api/v1/members?q=蔺故")
                .then()
                .body("items[0].status", equalTo("ACTIVE"))
                .body("items[0].name", equalTo("蔺故"));
    }

    @Test
    void d43_datesThatCannotBeAreSentBack() throws IOException {
        var report = Report.of(
                "姓名,出生年月,入党时间,转正时间",
                "蔺日甲,1900-01,1920-12-31,",
                "蔺日乙,1950-01,2009-01,",
                "蔺日丙,1950-01,1949-12,",
                "蔺日丁,1950-01,1985-07-01,1984-07-01",
                "蔺日戊,1950,1985-07,1985");
        assertThat(report.lines())
                .containsExactly(
                        "2 REJECTED DATE_IMPOSSIBLE@入党时间",
                        "3 REJECTED DATE_IN_FUTURE@入党时间",
                        "4 REJECTED END_BEFORE_START@入党时间",
                        "5 REJECTED END_BEFORE_START@转正时间",
                        "6 CREATED");
    }

    @Test
    void d43_datesThatCannotFollowThoseOnTheRollAreSentBack() throws IOException {
        var first = bytes("姓名,出生年月,入党时间\n蔺后生,1980-05,2001-07\n");
        Report.of(Cast.LIAISON, "甲.csv", first, "mode", "COMMIT");
        var before = Report.of(Cast.LIAISON, "乙.csv", bytes("姓名,入党时间\n蔺后生,1979-06\n"), "mode", "COMMIT");
        assertThat(before.work().path("state").asText()).isEqualTo("DONE");
        assertThat(before.lines()).containsExactly("2 REJECTED END_BEFORE_START@入党时间");
        var full = Report.of(Cast.LIAISON, "丙.csv", bytes("姓名,转正时间\n蔺后生,2000-07\n"), "mode", "COMMIT");
        assertThat(full.lines()).containsExactly("2 REJECTED END_BEFORE_START@转正时间");
    }
}
