package guiyan.jobs.seekers;

import guiyan.jobs.referrals.Beneficiary;
import guiyan.jobs.referrals.Placement;
import guiyan.jobs.values.Trade;
import guiyan.people.Person;
import guiyan.platform.Refusal;
import guiyan.platform.Scoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;

/** That somebody looks for work; nothing of it goes to an employer. */
@Entity
public class JobSeeker extends Scoped {

    private static final String FOUND_WORK = "已上岗";

    public Long personId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "personId", insertable = false, updatable = false)
    public Person person;

    @Enumerated(EnumType.STRING)
    public Beneficiary beneficiaryType;

    @Enumerated(EnumType.STRING)
    public Trade trade;

    /** As his certificate says. */
    public String grade;

    /** For how many years he has done it. */
    public Integer years;

    /** How far he goes. */
    @Enumerated(EnumType.ORDINAL)
    public SeekReach reach;

    /** What he wants a month at least. */
    public Integer wageLeast;

    public Boolean lodging;
    public Boolean contract;
    public Boolean insurance;
    public LocalDate freeFrom;
    public String words;
    public LocalDate closedOn;
    public String closedBecause;

    /** The post in which he has begun to work since, and so looks no more; null where he said so himself. */
    public Long placementId;

    public String source;
    public String externalId;

    /** He has found work. */
    void found(Placement placement) {
        close(placement.startedOn, FOUND_WORK);
        placementId = placement.id;
    }

    /** He looks again, from the day on which he has left the post he had found; whenever that was taken back, as before. */
    void looksAgain(LocalDate from) {
        closedOn = null;
        closedBecause = null;
        placementId = null;
        if (from != null && from.isAfter(freeFrom)) freeFrom = from;
    }

    /** He looks no more. */
    void close(LocalDate on, String why) {
        requireOpen();
        closedOn = on;
        closedBecause = why;
    }

    public void requireOpen() {
        if (closedOn != null) throw new Refusal(SeekerCode.SEEKER_CLOSED, "closedOn", closedOn);
    }
}
