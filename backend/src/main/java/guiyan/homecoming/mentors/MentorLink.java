package guiyan.homecoming.mentors;

import guiyan.homecoming.values.HomecomingCode;
import guiyan.homecoming.values.OfMember;
import guiyan.homecoming.values.WorkField;
import guiyan.people.Person;
import guiyan.platform.OncePerPerson;
import guiyan.platform.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;

/** A pair: somebody who plans to come back, and one who has and works in the same field. It lies where the one who plans does. */
@Entity
@OncePerPerson("guidedBy")
public class MentorLink extends OfMember {

    public Long mentorId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "mentorId", insertable = false, updatable = false)
    public Person mentor;

    @Enumerated(EnumType.STRING)
    public WorkField field;

    public LocalDate since;
    public LocalDate endedOn;

    /** By whom while the pair lasts; kept by the database, which pairs two once. */
    @Column(insertable = false, updatable = false)
    public Long guidedBy;

    /** They are paired from that day. */
    void pair(Person planner, Person guide, WorkField in, LocalDate from, LocalDate today) {
        if (planner.id.equals(guide.id)) throw new Refusal(HomecomingCode.MENTOR_IS_HIMSELF, "mentorId");
        requirePast("since", from, today);
        mentorId = guide.id;
        mentor = guide;
        field = in;
        since = from;
    }

    void end(LocalDate on, LocalDate today) {
        if (endedOn != null) throw new Refusal(HomecomingCode.MENTOR_LINK_ENDED, null, endedOn);
        requirePast("on", on, today);
        if (on.isBefore(since)) throw new Refusal(HomecomingCode.MENTOR_LINK_NOT_BEGUN, "on", since);
        endedOn = on;
    }
}
