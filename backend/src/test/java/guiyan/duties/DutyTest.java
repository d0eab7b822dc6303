package guiyan.duties;

import static guiyan.duties.DutyState.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guiyan.organizations.Level;
import guiyan.platform.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The states of a duty (domain.md 2.3), without a database. */
class DutyTest {

    private static final LocalDate MARCH = LocalDate.of(2008, 3, 1);

    @Test
    void aCallIsMissedTheDayAfterItsMonth() {
        var call = call(MARCH);
        assertThat(call.stateOn(day("2008-03-31"))).isEqualTo(PENDING);
        assertThat(call.stateOn(day("2008-04-01"))).isEqualTo(MISSED);
    }

    @Test
    void theDayItHappenedCountsNotTheDayItWasWrittenDown() {
        var call = call(MARCH);
        call.settle(day("2008-04-10"));
        assertThat(call.state).isEqualTo(MISSED);
        call.meet(evidence("2008-03-30"));
        call.settle(day("2008-04-12"));
        assertThat(call.state).isEqualTo(FULFILLED);
        assertThat(call.counts(day("2008-04-01"))).isFalse();
        assertThat(call.counts(day("2008-02-29"))).isFalse();
    }

    @Test
    void aReportWithinItsGraceIsLateAndAfterItMissed() {
        var report = duty(new Window(day("2008-01-01"), day("2008-03-31")), 15, MISSED, MARCH);
        assertThat(report.stateOn(day("2008-04-15"))).isEqualTo(PENDING);
        assertThat(report.stateOn(day("2008-04-16"))).isEqualTo(MISSED);
        report.meet(evidence("2008-04-15"));
        assertThat(report.stateOn(day("2008-04-16"))).isEqualTo(FULFILLED_LATE);
        assertThat(report.counts(day("2008-04-16"))).isFalse();
    }

    @Test
    void aCardStaysOverdueUntilItIsSentWheneverThatIs() {
        var card = duty(new Window(day("2008-06-01"), day("2008-07-01")), 0, OVERDUE, day("2008-06-01"));
        card.settle(day("2008-12-01"));
        assertThat(card.state).isEqualTo(OVERDUE);
        assertThat(card.isClosed(day("2009-12-01"))).isFalse();
        card.meet(evidence("2009-02-01"));
        card.settle(day("2009-02-02"));
        assertThat(card.state).isEqualTo(FULFILLED_LATE);
        card.unmeet();
        card.settle(day("2009-02-02"));
        assertThat(card.state).as("undone the same day").isEqualTo(OVERDUE);
    }

    @Test
    void thirtyDaysAfterItWasDueNothingIsRewritten() {
        var call = call(MARCH);
        call.settle(day("2008-04-01"));
        call.meet(evidence("2008-03-20"));
        call.settle(day("2008-05-01"));
        assertThat(call.state).isEqualTo(MISSED);
        assertThat(call.metOn).as("linked and shown all the same").isEqualTo(day("2008-03-20"));
        assertThatThrownBy(() -> call.waive(atHome("2008-05-01"), day("2008-05-01")))
                .isInstanceOf(Refusal.class)
                .hasMessage("DUTY_CLOSED");
    }

    @Test
    void signingTheSheetClosesSooner() {
        var call = call(MARCH);
        call.settle(day("2008-04-01"));
        call.close(day("2008-04-03"));
        call.meet(evidence("2008-03-20"));
        assertThat(call.stateOn(day("2008-04-03"))).isEqualTo(FULFILLED);
        assertThat(call.stateOn(day("2008-04-04"))).isEqualTo(MISSED);
    }

    @Test
    void whatEndsWithinThePeriodCancelsWhatIsOpenInIt() {
        var march = call(MARCH);
        march.end(day("2008-03-20"));
        assertThat(march.stateOn(day("2008-04-02"))).isEqualTo(CANCELLED);
        var february = call(day("2008-02-01"));
        february.end(day("2008-03-20"));
        assertThat(february.stateOn(day("2008-03-02")))
                .as("was owed all the same")
                .isEqualTo(MISSED);
        march.meet(evidence("2008-03-10"));
        assertThat(march.stateOn(day("2008-04-02"))).isEqualTo(FULFILLED);
    }

    @Test
    void waitsForNobodyWhileContactIsLostAndFiresNothingAfterwards() {
        var call = call(MARCH);
        call.suspend(day("2008-03-15"));
        assertThat(call.stateOn(day("2008-04-02"))).isEqualTo(WAIVED);
        assertThat(call.waivedBecause).isEqualTo(WaiverReason.SUSPENDED);
        var missed = call(day("2008-02-01"));
        missed.settle(day("2008-03-02"));
        missed.suspend(day("2008-03-15"));
        assertThat(missed.stateOn(day("2008-03-16"))).isEqualTo(MISSED);
    }

    @Test
    void whatHadEndedBeforeTheOfficeKnewIsNotAsked() {
        var rule = rule(0, "2008-01-01", "2008-03-10");
        assertThat(rule.isBackfill(day("2008-02-29"), day("2008-03-12"))).isTrue();
        assertThat(rule.isBackfill(day("2008-03-31"), day("2008-03-12"))).isFalse();
        assertThat(rule.isBackfill(day("2008-02-29"), day("2008-03-09")))
                .as("recorded before the ledgers are kept here: had always been known")
                .isFalse();
    }

    @Test
    void aSettledDutyIsNotWaived() {
        var call = call(MARCH);
        call.meet(evidence("2008-03-05"));
        call.settle(day("2008-03-06"));
        assertThatThrownBy(() -> call.waive(atHome("2008-03-06"), day("2008-03-06")))
                .hasMessage("DUTY_SETTLED");
    }

    /** Whatever happens in whatever order: what is closed stays, and the state is the one that the facts give. */
    @Test
    void noSequenceOfFactsAndDaysRewritesWhatIsClosed() {
        int closed = 0;
        for (int seed = 0; seed < 3000; seed++) closed += live(new Random(seed));
        assertThat(closed).as("lives that came to their end").isGreaterThan(1000);
    }

    private static int live(Random chance) {
        var lapse = chance.nextBoolean() ? MISSED : OVERDUE;
        var today = MARCH;
        var duty = duty(new Window(MARCH, day("2008-03-31")), chance.nextInt(20), lapse, today);
        var wasClosed = false;
        for (int step = 0; step < 30; step++) {
            today = today.plusDays(chance.nextInt(12));
            var before = duty.state;
            var isClosed = duty.isClosed(today);
            var now = today;
            List.<Consumer<Duty>>of(
                            each -> {},
                            each -> each.end(chance.nextBoolean() ? now : null),
                            each -> attempt(() -> each.waive(atHome(now.toString()), now)),
                            each -> attempt(() -> each.withdrawWaiver(now)),
                            each -> each.suspend(now),
                            each -> meet(each, now.minusDays(chance.nextInt(40))),
                            Duty::unmeet,
                            each -> each.close(now))
                    .get(chance.nextInt(8))
                    .accept(duty);
            duty.settle(today);
            if (isClosed) assertThat(duty.state).isEqualTo(before);
            if (wasClosed)
                assertThat(duty.isClosed(today)).as("closed for good").isTrue();
            assertThat(duty.stateOn(today)).as("settled").isEqualTo(duty.state);
            if (duty.state == PENDING) assertThat(today).isBeforeOrEqualTo(duty.graceUntil);
            if (duty.state == FULFILLED && !isClosed) assertThat(duty.metOn).isBeforeOrEqualTo(duty.dueOn);
            if (duty.state == lapse && !isClosed) assertThat(today).isAfter(duty.graceUntil);
            wasClosed = duty.isClosed(today);
        }
        return wasClosed ? 1 : 0;
    }

    private static void meet(Duty duty, LocalDate on) {
        if (duty.counts(on)) duty.meet(new Evidence("Call", 7, on));
    }

    private static void attempt(Runnable act) {
        try {
            act.run();
        } catch (Refusal refused) {
            assertThat(refused.code).isIn(DutyCode.DUTY_CLOSED, DutyCode.DUTY_SETTLED);
        }
    }

    private static Duty call(LocalDate first) {
        return duty(new Window(first, first.plusMonths(1).minusDays(1)), 0, MISSED, first);
    }

    private static Duty duty(Window window, int grace, DutyState lapse, LocalDate today) {
        var duty = new Duty();
        duty.branchId = 1L;
        duty.arise(rule(grace, "2008-01-01", "2008-01-01"), lapse, window, today);
        return duty;
    }

    private static DutyRule rule(int grace, String from, String goLive) {
        var rule = new DutyRule();
        rule.kind = "CALL";
        rule.owedBy = Owes.BRANCH_SECRETARY;
        rule.graceDays = grace;
        rule.effectiveFrom = day(from);
        rule.goLiveOn = day(goLive);
        rule.active = true;
        return rule;
    }

    private static Evidence evidence(String on) {
        return new Evidence("Call", 7, day(on));
    }

    private static Waiver atHome(String on) {
        return new Waiver(WaiverReason.AT_HOME, day(on), "书记", null);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void aListSaysOfWhichDutiesTheStateIsNotRewrittenAnyMore() {
        var today = LocalDate.of(2008, 7, 31);
        assertThat(listed(DutyState.FULFILLED, today.minusDays(1)).view(today).closed())
                .isTrue();
        assertThat(listed(DutyState.FULFILLED, today).view(today).closed()).isFalse();
        assertThat(listed(DutyState.OVERDUE, today.minusDays(1)).view(today).closed())
                .isFalse();
    }

    private static DutyLine listed(DutyState state, LocalDate closesOn) {
        var day = LocalDate.of(2008, 5, 31);
        return new DutyLine(
                1L,
                0,
                "MONTHLY_CALL",
                2L,
                "卜茂德",
                3L,
                "439901201201",
                "柳湾村",
                Level.BRANCH,
                Owes.BRANCH_SECRETARY,
                "OUTFLOW",
                4,
                "2008-05",
                day,
                day,
                day,
                closesOn,
                state,
                null,
                null);
    }
}
