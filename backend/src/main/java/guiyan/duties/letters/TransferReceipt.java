package guiyan.duties.letters;

import guiyan.duties.Asked;
import guiyan.duties.Duties;
import guiyan.duties.DutyKind;
import guiyan.duties.Evidence;
import guiyan.duties.Owed;
import guiyan.duties.Owes;
import guiyan.duties.Period;
import guiyan.duties.Terms;
import guiyan.members.transfers.AffiliationTransfer;
import guiyan.members.transfers.TransferState;
import guiyan.platform.Place;
import guiyan.platform.audit.Recorded;
import guiyan.platform.calendar.BusinessClock;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;

/** For each letter of transfer the receipt of the other side, until the letter runs out. */
@Singleton
class TransferReceipt implements DutyKind {

    private static final String SUBJECT = "TRANSFER";

    private final EntityManager database;
    private final Duties duties;

    TransferReceipt(EntityManager database, Duties duties) {
        this.database = database;
        this.duties = duties;
    }

    @Override
    public String code() {
        return "TRANSFER_RECEIPT";
    }

    @Override
    public Terms terms() {
        return Terms.once(Owes.BRANCH, 90);
    }

    @Override
    public String subject() {
        return SUBJECT;
    }

    @Override
    public List<Owed> owed(Period period, Asked asked) {
        return database
                .createQuery(
                        "from AffiliationTransfer t where t.issuedOn between :first and :last and %s order by t.id"
                                .formatted(asked.condition("t.id")),
                        AffiliationTransfer.class)
                .setParameter("first", period.first())
                .setParameter("last", period.last())
                .setParameter("asked", asked.value())
                .setMaxResults(Asked.CHUNK)
                .getResultList()
                .stream()
                .map(TransferReceipt::owed)
                .toList();
    }

    private static Owed owed(AffiliationTransfer letter) {
        var isReceived = letter.state == TransferState.ACCEPTED;
        var isOver = !isReceived && letter.state != TransferState.ISSUED;
        return Owed.about(letter.id, letter.memberId, Place.of(letter))
                .opening(letter.issuedOn)
                .due(letter.validUntil)
                .knownOn(letter.recordedAt.atZone(BusinessClock.ZONE).toLocalDate())
                .endedOn(isOver ? letter.decidedOn : null)
                .metBy(isReceived ? Evidence.of(letter, letter.decidedOn) : null);
    }

    void judgeAgain(@Observes Recorded recorded) {
        if (recorded.subject() instanceof AffiliationTransfer letter)
            duties.changed(SUBJECT, letter.id, letter.issuedOn);
    }
}
