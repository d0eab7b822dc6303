package guiyan.outflow;

import static guiyan.outflow.OutflowCode.*;
import static guiyan.outflow.values.OutflowStatus.*;

import guiyan.outflow.values.AwayFor;
import guiyan.outflow.values.CloseReason;
import guiyan.outflow.values.LostCircumstance;
import guiyan.outflow.values.OutflowStatus;
import guiyan.outflow.values.VisitReason;
import guiyan.platform.Refusal;
import guiyan.platform.Right;
import guiyan.platform.audit.Followed;
import guiyan.platform.calendar.PartialDate;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** One absence of one member: where to, from when, what came between, and how it ended. */
@Entity
@Followed(value = "OUTFLOW", right = Right.OUTFLOWS_READ)
public class Outflow extends OutflowFacts {

    private static final Set<OutflowStatus> OUT_THERE = Set.of(AWAY, HOST_REGISTERED);
    private static final Set<OutflowStatus> OUT_OF_REACH_TOO = Set.of(AWAY, HOST_REGISTERED, CONTACT_LOST);

    public boolean isOpen() {
        return status.isOpen();
    }

    public boolean isAway() {
        return status.isAway();
    }

    /** Whether he has gone: neither only reported, nor called off, nor entered in error ({@link Departures#LEFT}). */
    public boolean isReal() {
        return status != REPORTED && status != CANCELLED && closedReason != CloseReason.REGISTERED_IN_ERROR;
    }

    /** Whether he was away on a day ({@link Departures#LASTED}). */
    public boolean lasted(LocalDate on) {
        return isReal() && !since.isAfter(on) && (endedOn == null || endedOn.isAfter(on));
    }

    /** The last time that contact was lost; null when it never was. */
    public ContactLoss lastLoss() {
        return losses.isEmpty() ? null : losses.get(losses.size() - 1);
    }

    /** As it stood on a day before today; {@code atHome}: he was on a visit then. */
    public OutflowStatus statusOn(LocalDate on, boolean atHome) {
        var isOver = endedOn != null && !endedOn.isAfter(on);
        return isOver || status == CANCELLED || status == REPORTED ? status : PastStatus.of(this, on, atHome);
    }

    /** Whether he is, or was when it ended, away for six months on that day with his affiliation at home. */
    public boolean isFloating(LocalDate on) {
        var counts = isAway() || endedOn != null && endedOn.isAfter(on) && status != CANCELLED;
        return counts && AwayFor.isFloating(departedBy, on);
    }

    public AwayFor awayFor(LocalDate on) {
        return AwayFor.of(departedBy, endedOn != null && endedOn.isBefore(on) ? endedOn : on);
    }

    /** Whether it was registered after he had left. */
    public boolean isRegisteredLate() {
        return registeredOn != null && departedBy != null && registeredOn.isAfter(departedBy);
    }

    /** He has said that he will leave. */
    public void report(LocalDate on) {
        status = REPORTED;
        reportedOn = on;
        reportedBeforeDeparture = true;
        since = on;
    }

    /** He has left: after a report, or found out later. */
    public void depart(PartialDate on, LocalDate today) {
        if (status != null) require(Set.of(REPORTED));
        status = AWAY;
        leave(on, today);
    }

    /** Says when he left; a correction of an episode may say it anew. */
    void leave(PartialDate on, LocalDate today) {
        if (Boolean.TRUE.equals(reportedBeforeDeparture) && on != null && reportedOn != null && isAfter(reportedOn, on))
            throw new Refusal(REPORTED_AFTER_DEPARTURE, "reportedOn", on);
        departedOn = on;
        departedBy = on == null ? null : on.lastDay();
        since = earlier(departedBy == null ? firstKnown(today) : departedBy, today);
        requireOrder();
    }

    /** Whether nothing came of it yet but that he left after he had said so. */
    boolean isDepartedAfterReport() {
        return status == AWAY && Boolean.TRUE.equals(reportedBeforeDeparture) && reportedOn != null;
    }

    private LocalDate firstKnown(LocalDate today) {
        if (registeredOn != null) return registeredOn;
        return reportedOn == null ? today : reportedOn;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static boolean isAfter(LocalDate day, PartialDate date) {
        return day.isAfter(date.lastDay());
    }

    /** What comes later may not surely lie before the departure. */
    private void requireOrder() {
        if (departedOn == null) return;
        if (returnedOn != null && departedOn.isSurelyAfter(returnedOn)) before("returnedOn");
        requireNotBefore(hostReportedOn, "hostReportedOn");
    }

    private void requireNotBefore(LocalDate day, String field) {
        if (day != null && departedOn != null && departedOn.isSurelyAfter(day)) before(field);
    }

    private void before(String field) {
        throw new Refusal(END_BEFORE_START, field, departedOn);
    }

    /** He has reported to an organization where he is. */
    public void registerAtHost(String organization, LocalDate on) {
        require(OUT_THERE);
        requireNotBefore(on, "hostReportedOn");
        hostOrg = organization;
        hostReportedOn = on;
        status = HOST_REGISTERED;
    }

    /** He has come home for a while; the episode goes on. */
    public HomeVisit startHomeVisit(LocalDate from, VisitReason why) {
        require(OUT_THERE);
        status = ON_HOME_VISIT;
        return noteHomeVisit(from, null, why);
    }

    /** A time at home within the episode, whatever it stands at now. */
    public HomeVisit noteHomeVisit(LocalDate from, LocalDate to, VisitReason why) {
        if (departedOn != null && departedOn.isSurelyAfter(from))
            throw new Refusal(VISIT_BEFORE_DEPARTURE, "from", departedOn);
        var visit = new HomeVisit(this, from, why);
        if (to != null) visit.end(to);
        return visit;
    }

    /** He has gone back to where he was. */
    public void endHomeVisit(HomeVisit visit, LocalDate to) {
        require(Set.of(ON_HOME_VISIT));
        visit.end(to);
        status = outThere();
    }

    /** A person decides that contact is lost, after six months, and says what was done to find him. */
    public ContactLoss loseContact(LocalDate missingSince, LostCircumstance how, List<String> actions, LocalDate on) {
        require(OUT_THERE);
        if (missingSince.plusMonths(AwayFor.FLOATING_MONTHS).isAfter(on)) throw new Refusal(LOST_TOO_SOON, "since");
        var last = lastLoss();
        if (last != null && missingSince.isBefore(last.restoredOn))
            throw new Refusal(LOST_BEFORE_FOUND, "since", last.restoredOn);
        if (actions.isEmpty()) throw new Refusal(SEARCH_NEEDED, "searchActions");
        var loss = new ContactLoss(this, missingSince, how, null);
        loss.searchActions.addAll(actions);
        losses.add(loss);
        status = CONTACT_LOST;
        return loss;
    }

    /** He has been found. */
    public void restoreContact(LocalDate on) {
        require(Set.of(CONTACT_LOST));
        lastLoss().end(on);
        status = AWAY;
    }

    /** Contact was not lost after all. */
    void unlose(ContactLoss loss) {
        losses.remove(loss);
        lossId = losses.isEmpty() ? null : lastLoss().id;
        if (status == CONTACT_LOST) status = outThere();
    }

    /** He has not been found yet. */
    void unrestore(ContactLoss loss) {
        loss.restoredOn = null;
        status = CONTACT_LOST;
    }

    /** Where he stands out there: with an organization to which he has reported since he was last found. */
    private OutflowStatus outThere() {
        return hostReportedOn == null || PastStatus.isFound(this, hostReportedOn, LocalDate.MAX)
                ? AWAY
                : HOST_REGISTERED;
    }

    /** He has come home for good; a new departure is a new episode. */
    public void end(PartialDate on, LocalDate reported, LocalDate today) {
        require(THOSE_AWAY);
        if (departedOn != null && departedOn.isSurelyAfter(on)) before("returnedOn");
        returnedOn = on;
        returnReportedOn = reported;
        finish(RETURNED, earlier(on.lastDay(), today));
    }

    /** The return was entered by mistake: he is where he was. */
    void unend() {
        if (status != RETURNED) return;
        returnedOn = null;
        returnReportedOn = null;
        endedOn = null;
        var last = lastLoss();
        status = last != null && last.restoredOn == null ? CONTACT_LOST : outThere();
    }

    /** The day of a return turns out to be another one. */
    void correctReturn(PartialDate on, LocalDate today) {
        if (java.util.Objects.equals(on, returnedOn)) return;
        if (status != RETURNED || on == null) throw new Refusal(RETURN_IS_AN_ACT, "returnedOn");
        returnedOn = on;
        endedOn = earlier(on.lastDay(), today);
    }

    /** The receipt has come: his affiliation is where he is. */
    public void transferRelation(LocalDate on) {
        require(OUT_OF_REACH_TOO);
        requireNotBefore(on, "relationTransferredOn");
        relationTransferredOn = on;
        finish(RELATION_TRANSFERRED, on);
    }

    /** He leaves the ledger for another reason than a return. */
    public void close(CloseReason why, LocalDate on) {
        require(OUT_OF_REACH_TOO);
        if (why != CloseReason.REGISTERED_IN_ERROR) requireNotBefore(on, "on");
        closedReason = why;
        closedOn = on;
        finish(CLOSED, on);
    }

    /** He did not leave after all. */
    public void cancel(LocalDate on) {
        require(Set.of(REPORTED));
        finish(CANCELLED, on);
    }

    private void finish(OutflowStatus as, LocalDate on) {
        status = as;
        endedOn = on;
    }

    /** Refuses what cannot follow, and names what can. */
    private void require(Set<OutflowStatus> from) {
        if (!from.contains(status))
            throw new Refusal(OUTFLOW_STATE, "status").legal(status.acts().toArray(String[]::new));
    }
}
