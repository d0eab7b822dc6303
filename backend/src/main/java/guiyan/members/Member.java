package guiyan.members;

import static guiyan.members.MemberCode.*;

import guiyan.people.Person;
import guiyan.people.values.Membership;
import guiyan.platform.Refusal;
import guiyan.platform.Right;
import guiyan.platform.Scoped;
import guiyan.platform.audit.Followed;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.calendar.PartialDateColumn;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import java.time.LocalDate;

/** The membership of one person, under the person's own id. */
@Entity
@Followed(value = "MEMBER", right = Right.MEMBERS_READ)
public class Member extends Scoped {

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "id", insertable = false, updatable = false)
    public Person person;

    /** The person's sort key, kept here so that one index serves a list by name. */
    public String nameKey;

    @Enumerated(EnumType.STRING)
    public MemberStatus status;

    @Enumerated(EnumType.STRING)
    public Membership membership;

    @Convert(converter = PartialDateColumn.class)
    public PartialDate joinedOn;

    @Convert(converter = PartialDateColumn.class)
    public PartialDate fullMemberOn;

    public String note;
    public LocalDate endedOn;
    public String endReason;

    public boolean isActive() {
        return status == MemberStatus.ACTIVE;
    }

    /** Takes the person's name and the dates of the membership, if they can be true together. */
    void takes(Membership membership, PartialDate joinedOn, PartialDate fullMemberOn) {
        if (joinedOn != null && person.birthDate != null && person.birthDate.isSurelyAfter(joinedOn))
            throw new Refusal(JOINED_BEFORE_BIRTH, "joinedOn", person.birthDate);
        if (joinedOn != null && fullMemberOn != null && joinedOn.isSurelyAfter(fullMemberOn))
            throw new Refusal(FULL_BEFORE_JOINED, "fullMemberOn", joinedOn);
        this.membership = membership;
        this.joinedOn = joinedOn;
        this.fullMemberOn = fullMemberOn;
    }

    /** Refuses acts on a membership that has ended. */
    public void requireActive() {
        if (!isActive()) throw new Refusal(MEMBERSHIP_ENDED, "status", status).legal("reinstate");
    }

    /** Ends the membership with a fact. */
    void end(MemberStatus reason, LocalDate on) {
        requireActive();
        status = reason;
        endReason = reason.name();
        endedOn = on;
    }

    /** Another record stands for this one from now on; nobody finds him by his numbers here. */
    void giveWayTo(Member other) {
        person.supersededBy = other.id;
        person.citizenId = null;
        person.source = null;
        person.externalId = null;
        status = MemberStatus.MERGED;
    }

    /** Back on the roll; that it had ended stays in the history. */
    void reinstate() {
        person.requireCurrent();
        if (isActive()) throw new Refusal(MEMBERSHIP_ACTIVE, "status").legal("end");
        status = MemberStatus.ACTIVE;
        endReason = null;
        endedOn = null;
    }
}
