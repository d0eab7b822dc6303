package guiyan.contact;

import guiyan.people.Person;
import guiyan.platform.Refusal;
import guiyan.platform.Right;
import guiyan.platform.Scoped;
import guiyan.platform.audit.Followed;
import guiyan.platform.calendar.BusinessClock;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** One attempt to speak with somebody away, and what came of it; nothing in it is changed later. */
@Entity
@Followed(value = "CONTACT_RECORD", right = Right.CONTACTS_READ)
public class ContactRecord extends Scoped {

    /** How long it can be withdrawn. */
    static final Duration UNDO = Duration.ofMinutes(10);

    private static final int LATE_DAYS = 7;

    public Long personId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "personId", insertable = false, updatable = false)
    public Person person;

    public LocalDate occurredOn;

    @Enumerated(EnumType.STRING)
    public Method method;

    @Enumerated(EnumType.STRING)
    public Outcome outcome;

    @Convert(converter = TriesColumn.class)
    public List<Try> tries = List.of();

    @Convert(converter = TopicsColumn.class)
    public Set<Topic> toldTopics = Set.of();

    @Convert(converter = NeedsColumn.class)
    public Set<Need> needs = Set.of();

    public byte[] noteCipher;
    public byte[] notePrint;
    public Long recorderId;
    public String recordedBy;
    public Long importId;

    @Enumerated(EnumType.STRING)
    public Doubt doubt;

    public Instant withdrawnAt;

    /** Whether it fulfils the month's call (domain.md 2.3, note 8). */
    public boolean isCall() {
        return withdrawnAt == null && outcome == Outcome.REACHED && method.isConversation();
    }

    /** Whether it was written down more than a week after it happened. */
    public boolean isRecordedLate() {
        var day = recordedAt.atZone(BusinessClock.ZONE).toLocalDate();
        return day.isAfter(occurredOn.plusDays(LATE_DAYS));
    }

    boolean canBeWithdrawn(Instant now) {
        return withdrawnAt == null && importId == null && now.isBefore(recordedAt.plus(UNDO));
    }

    /** It was a slip of the thumb: counts no more, and stays. */
    void withdraw(Instant now) {
        if (!canBeWithdrawn(now)) throw new Refusal(ContactCode.RECORD_STANDS, null, UNDO.toMinutes());
        withdrawnAt = now;
    }
}
