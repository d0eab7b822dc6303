package guiyan.demo;

import static guiyan.homecoming.requests.SupportResult.NOT_POSSIBLE;
import static guiyan.homecoming.requests.SupportResult.SOLVED;

import guiyan.homecoming.mentors.MentorDesk;
import guiyan.homecoming.requests.SupportDesk;
import guiyan.homecoming.requests.SupportRequest;
import guiyan.homecoming.requests.SupportRequests;
import guiyan.homecoming.requests.SupportTopic;
import guiyan.homecoming.values.WorkField;
import guiyan.platform.Caller;
import guiyan.platform.Callers;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** What those on their way home have asked the office for, and who guides whom; brought once. */
@Singleton
class DemoReturns {

    private static final String LOTUS = "439901201209";
    private static final String BAMBOO = "439901201204";
    private static final String GOLDEN = "439901201203";

    private final SupportRequests requests;
    private final SupportDesk desk;
    private final MentorDesk mentors;
    private final DemoRoll roll;
    private final Callers callers;
    private final Caller caller;

    DemoReturns(
            SupportRequests requests,
            SupportDesk desk,
            MentorDesk mentors,
            DemoRoll roll,
            Callers callers,
            Caller caller) {
        this.requests = requests;
        this.desk = desk;
        this.mentors = mentors;
        this.roll = roll;
        this.callers = callers;
        this.caller = caller;
    }

    @ActivateRequestContext
    @Transactional
    void bring(long recorder) {
        caller.is(callers.acting(recorder));
        if (requests.count() > 0) return;
        ask();
        pair();
    }

    private void ask() {
        var power = asked(LOTUS, "余骁", SupportTopic.UTILITIES, "餐馆要接三相电", "2008-05-06");
        desk.step(power, day("2008-05-08"), "陪他到供电所报装");
        desk.close(power, SOLVED, day("2008-05-20"), "电已接通，免了报装费");
        var licence = asked(LOTUS, "李建国", SupportTopic.LICENCE, "想在街上开小吃店，问执照和卫生许可怎样办", "2008-07-08");
        desk.step(licence, day("2008-07-09"), "把要带的材料发给他，先由妻子去办卫生许可");
        desk.step(licence, day("2008-07-16"), "卫生许可已领，执照材料送工商所");
        desk.close(licence, SOLVED, day("2008-07-22"), "执照已领，回来就能开业");
        var school = asked("439901201206", "钟翠英", SupportTopic.SCHOOLING, "孩子九月转回中心小学读三年级", "2008-07-21");
        desk.step(school, day("2008-07-22"), "中心小学答应留学位，八月二十五日报名");
        var water = asked(BAMBOO, "易和发", SupportTopic.LAND, "想租水库边十亩水面养鱼", "2008-07-15");
        desk.step(water, day("2008-07-17"), "村里同意，等水利站核面积");
        var house = asked("439901201208", "罗梓顺", SupportTopic.HOUSING, "想在村口公路边另批宅基地", "2008-06-18");
        desk.step(house, day("2008-06-20"), "到国土所问规划");
        desk.close(house, NOT_POSSIBLE, day("2008-06-27"), "公路两边不批宅基地；老宅基可以翻建，已告诉他怎样报");
        asked(GOLDEN, "丁铮", SupportTopic.LOAN, "回来做竹器加工，想借小额担保贷款三万元", "2008-07-28");
    }

    private SupportRequest asked(String unit, String name, SupportTopic topic, String words, String on) {
        return desk.raise(roll.member(unit, name).person, topic, words, day(on));
    }

    private void pair() {
        guide(GOLDEN, "丁铮", "439901201214", "瞿茂洲", WorkField.PROCESSING, "2008-05-10");
        guide(LOTUS, "李建国", LOTUS, "余骁", WorkField.CATERING, "2008-06-26");
        guide(BAMBOO, "易和发", BAMBOO, "毛宏根", WorkField.LIVESTOCK, "2008-07-12");
    }

    private void guide(String unit, String planner, String place, String mentor, WorkField field, String since) {
        mentors.pair(roll.member(unit, planner), roll.member(place, mentor), field, day(since));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
