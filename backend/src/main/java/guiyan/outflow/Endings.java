package guiyan.outflow;

import guiyan.members.Member;
import guiyan.members.MemberStatus;
import guiyan.members.transfers.AffiliationTransfer;
import guiyan.outflow.Ledger.Line;
import guiyan.outflow.values.CloseReason;
import guiyan.outflow.values.OutflowStatus;
import guiyan.platform.audit.Recorded;
import guiyan.platform.calendar.PartialDate;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** Ends the open episode of whoever leaves the roll or is received elsewhere, in that act's own transaction. */
@Singleton
class Endings {

    private final Outflows outflows;
    private final HomeVisits visits;
    private final Ledger ledger;

    Endings(Outflows outflows, HomeVisits visits, Ledger ledger) {
        this.outflows = outflows;
        this.visits = visits;
        this.ledger = ledger;
    }

    void follow(@Observes Recorded done) {
        switch (done.act().name()) {
            case "member.ended" -> left((Member) done.subject());
            case "transfer.accepted" -> received((AffiliationTransfer) done.subject());
            default -> {}
        }
    }

    private void left(Member member) {
        if (member.status == MemberStatus.TRANSFERRED) transferred(member.id, member.endedOn, null);
        else close(member);
    }

    /** The receipt has come; the letter is the reason that the history gives. */
    private void received(AffiliationTransfer transfer) {
        transferred(transfer.memberId, transfer.decidedOn, transfer.letterNo);
    }

    private void transferred(long member, LocalDate on, String letter) {
        outflows.open(member).ifPresent(outflow -> {
            var from = outflow.status;
            if (from == OutflowStatus.REPORTED) outflow.cancel(on);
            else {
                leaveHome(outflow, on);
                outflow.transferRelation(on);
            }
            ledger.write(outflow, from, new Line("relation-transferred", PartialDate.of(on), letter));
        });
    }

    private void close(Member member) {
        var why = member.status == MemberStatus.DIED ? CloseReason.DIED : CloseReason.MEMBERSHIP_ENDED;
        outflows.open(member.id).ifPresent(outflow -> {
            var from = outflow.status;
            if (from == OutflowStatus.REPORTED) outflow.cancel(member.endedOn);
            else {
                leaveHome(outflow, member.endedOn);
                outflow.close(why, member.endedOn);
            }
            ledger.write(outflow, from, new Line("closed", PartialDate.of(member.endedOn), why.name()));
        });
    }

    /** A visit that had not ended ends first. */
    private void leaveHome(Outflow outflow, LocalDate on) {
        if (outflow.status != OutflowStatus.ON_HOME_VISIT) return;
        visits.current(outflow)
                .ifPresent(visit -> outflow.endHomeVisit(visit, visit.fromOn.isAfter(on) ? visit.fromOn : on));
    }
}
