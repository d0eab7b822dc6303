package guiyan.outflow;

import static guiyan.outflow.values.OutflowStatus.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import guiyan.areas.FlowScope;
import guiyan.outflow.values.AwayFor;
import guiyan.outflow.values.CloseReason;
import guiyan.outflow.values.Destination;
import guiyan.outflow.values.LostCircumstance;
import guiyan.outflow.values.ReviewState;
import guiyan.outflow.values.VisitReason;
import guiyan.platform.Refusal;
import guiyan.platform.calendar.PartialDate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutflowStatusTest {

    private static final LocalDate TODAY = LocalDate.of(2008, 7, 31);

    private static Outflow away(String departed) {
        var outflow = new Outflow();
        outflow.id = 1L;
        outflow.depart(PartialDate.parse(departed), TODAY);
        return outflow;
    }

    private static PartialDate on(String date) {
        return PartialDate.parse(date);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    private static Refusal refusal(Runnable act) {
        return catchThrowableOfType(Refusal.class, act::run);
    }

    private static void isIllegal(Runnable act, String... legal) {
        var refusal = refusal(act);
        assertThat(refusal).isNotNull();
        assertThat(refusal.code).isEqualTo(OutflowCode.OUTFLOW_STATE);
        assertThat(refusal.legal()).containsExactly(legal);
    }

    @Test
    void standsOnAPastDayAsItStoodThen() {
        var outflow = away("2007-03-12");
        outflow.registerAtHost("宝安区某支部", day("2007-06-01"));
        outflow.end(on("2008-02-10"), null, TODAY);
        assertThat(outflow.statusOn(day("2007-05-31"), false)).isEqualTo(AWAY);
        assertThat(outflow.statusOn(day("2007-06-01"), false)).isEqualTo(HOST_REGISTERED);
        assertThat(outflow.statusOn(day("2007-10-01"), true)).isEqualTo(ON_HOME_VISIT);
        assertThat(outflow.statusOn(day("2008-02-10"), false)).isEqualTo(RETURNED);
    }

    @Test
    void isMissingOnTheDaysContactWasLostHoweverOftenHeIsFound() {
        var missed = away("2006-03-12");
        lost(missed, "2007-01-15", day("2007-08-01"));
        missed.restoreContact(day("2007-09-01"));
        assertThat(missed.statusOn(day("2007-01-14"), false)).isEqualTo(AWAY);
        assertThat(missed.statusOn(day("2007-08-31"), false)).isEqualTo(CONTACT_LOST);
        assertThat(missed.statusOn(day("2007-09-01"), false)).isEqualTo(AWAY);
        assertThat(refusal(() -> lost(missed, "2007-08-31", TODAY)).code).isEqualTo(OutflowCode.LOST_BEFORE_FOUND);
        lost(missed, "2007-12-01", TODAY);
        assertThat(missed.statusOn(day("2007-08-31"), false)).isEqualTo(CONTACT_LOST);
        assertThat(missed.statusOn(day("2007-11-30"), false)).isEqualTo(AWAY);
        assertThat(missed.statusOn(day("2008-07-30"), false)).isEqualTo(CONTACT_LOST);
    }

    @Test
    void whoWasFoundReportsAnewWhereHeIs() {
        var found = away("2006-03-12");
        found.registerAtHost("宝安区某支部", day("2006-06-01"));
        lost(found, "2007-01-15", day("2007-08-01"));
        found.restoreContact(day("2007-09-01"));
        var visit = found.startHomeVisit(day("2007-10-01"), VisitReason.FAMILY);
        found.endHomeVisit(visit, day("2007-10-07"));
        assertThat(found.status).isEqualTo(AWAY);
        assertThat(found.statusOn(day("2007-01-14"), false)).isEqualTo(HOST_REGISTERED);
        assertThat(found.statusOn(day("2007-10-08"), false)).isEqualTo(AWAY);
        found.registerAtHost("龙岗区某支部", day("2007-11-01"));
        lost(found, "2007-12-01", TODAY);
        assertThat(found.statusOn(day("2007-11-15"), false)).isEqualTo(HOST_REGISTERED);
    }

    @Test
    void isMissingAgainWhenTheReturnOfAMissingOneWasAMistake() {
        var missed = away("2006-03-12");
        lost(missed, "2007-01-15", day("2007-08-01"));
        missed.end(on("2008-06"), null, TODAY);
        missed.unend();
        assertThat(missed.status).isEqualTo(CONTACT_LOST);
        missed.restoreContact(TODAY);
        assertThat(missed.status).isEqualTo(AWAY);
    }

    private static void lost(Outflow outflow, String since, LocalDate on) {
        outflow.loseContact(day(since), LostCircumstance.values()[0], List.of("问过家里"), on);
    }

    @Test
    void goesFromReportToDepartureToReturn() {
        var outflow = new Outflow();
        outflow.report(day("2008-03-01"));
        assertThat(outflow.isOpen()).isTrue();
        assertThat(outflow.isAway()).isFalse();
        outflow.depart(on("2008-03-12"), TODAY);
        assertThat(outflow.status).isEqualTo(AWAY);
        outflow.registerAtHost("宝安区某支部", day("2008-03-20"));
        assertThat(outflow.status).isEqualTo(HOST_REGISTERED);
        var visit = outflow.startHomeVisit(day("2008-05-01"), VisitReason.FAMILY);
        assertThat(outflow.status).isEqualTo(ON_HOME_VISIT);
        outflow.endHomeVisit(visit, day("2008-05-09"));
        assertThat(outflow.status).isEqualTo(HOST_REGISTERED);
        outflow.end(on("2008-07"), null, TODAY);
        assertThat(outflow.status).isEqualTo(RETURNED);
        assertThat(outflow.endedOn).isEqualTo(day("2008-07-31"));
    }

    @Test
    void refusesWhatCannotFollowAndNamesWhatCan() {
        var reported = new Outflow();
        reported.report(day("2008-03-01"));
        isIllegal(() -> reported.end(on("2008-04"), null, TODAY), "depart", "cancel");
        var away = away("2008-03-12");
        isIllegal(() -> away.cancel(TODAY), "host-registration", "home-visits", "contact-lost", "return", "close");
        isIllegal(
                () -> away.restoreContact(TODAY),
                "host-registration",
                "home-visits",
                "contact-lost",
                "return",
                "close");
        away.startHomeVisit(day("2008-05-01"), VisitReason.FAMILY);
        isIllegal(() -> away.close(CloseReason.DIED, TODAY), "home-visits/end", "return");
        away.end(on("2008-06-01"), null, TODAY);
        isIllegal(() -> away.depart(on("2008-07-01"), TODAY));
        isIllegal(() -> away.end(on("2008-07-01"), null, TODAY));
    }

    @Test
    void losesContactAfterSixMonthsWithARecordOfTheSearch() {
        var outflow = away("2006-03");
        var actions = List.of("问家属", "问同厂老乡");
        assertThat(refusal(() -> outflow.loseContact(
                                day("2008-02-01"), LostCircumstance.CHANGED_EMPLOYER, actions, TODAY))
                        .code)
                .isEqualTo(OutflowCode.LOST_TOO_SOON);
        assertThat(refusal(() -> outflow.loseContact(
                                day("2008-01-31"), LostCircumstance.CHANGED_EMPLOYER, List.of(), TODAY))
                        .code)
                .isEqualTo(OutflowCode.SEARCH_NEEDED);
        outflow.loseContact(day("2008-01-31"), LostCircumstance.CHANGED_EMPLOYER, actions, TODAY);
        assertThat(outflow.status).isEqualTo(CONTACT_LOST);
        outflow.restoreContact(TODAY);
        assertThat(outflow.status).isEqualTo(AWAY);
        assertThat(outflow.lastLoss().searchActions).containsExactlyElementsOf(actions);
    }

    @Test
    void refusesDatesThatSurelyContradictTheDeparture() {
        var outflow = away("2008-03");
        assertThat(refusal(() -> outflow.end(on("2008-02"), null, TODAY)).code).isEqualTo(OutflowCode.END_BEFORE_START);
        assertThat(refusal(() -> outflow.registerAtHost("某支部", day("2008-02-29"))).code)
                .isEqualTo(OutflowCode.END_BEFORE_START);
        assertThat(refusal(() -> outflow.startHomeVisit(day("2008-02-29"), VisitReason.HARVEST)).code)
                .isEqualTo(OutflowCode.VISIT_BEFORE_DEPARTURE);
        outflow.end(on("2008"), null, TODAY);
        assertThat(outflow.endedOn).isEqualTo(TODAY);
    }

    @Test
    void reportsBeforeDepartureOrLate() {
        var outflow = new Outflow();
        outflow.report(day("2008-03-13"));
        assertThat(refusal(() -> outflow.depart(on("2008-03-12"), TODAY)).code)
                .isEqualTo(OutflowCode.REPORTED_AFTER_DEPARTURE);
        var late = new Outflow();
        late.reportedOn = day("2008-03-13");
        late.reportedBeforeDeparture = false;
        late.depart(on("2008-03-12"), TODAY);
        assertThat(late.isAway()).isTrue();
    }

    @Test
    void countsMonthsAwayByTheLatestDayOfDeparture() {
        assertThat(AwayFor.isFloating(away("2008-01-31").departedBy, TODAY)).isTrue();
        assertThat(AwayFor.isFloating(away("2008-01").departedBy, TODAY)).isTrue();
        assertThat(AwayFor.isFloating(away("2008-02-01").departedBy, TODAY)).isFalse();
        assertThat(AwayFor.isFloating(away("2008").departedBy, TODAY)).isFalse();
        assertThat(away("2008").since).isEqualTo(TODAY);
        assertThat(AwayFor.isFloating(day("2007-08-31"), day("2008-02-29"))).isTrue();
        assertThat(AwayFor.isFloating(day("2007-08-31"), day("2008-02-28"))).isFalse();
        assertThat(AwayFor.of(day("2007-08-01"), TODAY)).isEqualTo(AwayFor.TO_12_MONTHS);
        assertThat(AwayFor.of(day("2003-07-31"), TODAY)).isEqualTo(AwayFor.OVER_5_YEARS);
        assertThat(AwayFor.of(null, TODAY)).isEqualTo(AwayFor.UNKNOWN);
    }

    @Test
    void derivesTheScopeFromTheCodesOfHomeAndDestination() {
        assertThat(scope("440306")).isEqualTo(FlowScope.CROSS_PROVINCE);
        assertThat(scope("440000")).isEqualTo(FlowScope.CROSS_PROVINCE);
        assertThat(scope("430100")).isEqualTo(FlowScope.CROSS_CITY);
        assertThat(scope("430000")).isEqualTo(FlowScope.UNKNOWN);
        assertThat(scope("439902")).isEqualTo(FlowScope.CROSS_COUNTY);
        assertThat(scope("439900")).isEqualTo(FlowScope.UNKNOWN);
        assertThat(scope("439901")).isEqualTo(FlowScope.CROSS_TOWNSHIP);
        assertThat(scope("810000")).isEqualTo(FlowScope.ABROAD);
        assertThat(Destination.scope("439901201", Destination.of("新加坡", "SGP", null)))
                .isEqualTo(FlowScope.ABROAD);
        assertThat(Destination.scope("439901201", Destination.abroad("刚果"))).isEqualTo(FlowScope.ABROAD);
        assertThat(Destination.scope("439901201", Destination.of("朝阳", null, null)))
                .isEqualTo(FlowScope.UNKNOWN);
        assertThat(Destination.scope("439901201", null)).isEqualTo(FlowScope.UNKNOWN);
    }

    private static FlowScope scope(String area) {
        return Destination.scope("439901201201", Destination.of(null, null, area));
    }

    @Test
    void goesBetweenVillageAndTownshipUntilItIsConfirmed() {
        var review = new Review();
        var now =
                TODAY.atStartOfDay(guiyan.platform.calendar.BusinessClock.ZONE).toInstant();
        assertThat(refusal(() -> review.confirm("李主任", now)).legal()).containsExactly("submit");
        review.submit("河滩联络员", now);
        review.sendBack("李主任", now, "去向不详");
        assertThat(review.reason).isEqualTo("去向不详");
        review.submit("河滩联络员", now);
        review.confirm("李主任", now);
        assertThat(refusal(() -> review.submit("河滩联络员", now)).legal()).containsExactly("send-back");
        review.reopen("河滩联络员", now);
        assertThat(review.state).isEqualTo(ReviewState.DRAFT);
    }
}
