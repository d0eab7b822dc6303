package guiyan.contact.gatherings;

import guiyan.people.Person;
import guiyan.platform.OncePerPerson;
import guiyan.platform.Scoped;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Somebody who was invited to a meeting, or came to it. */
@Entity
@OncePerPerson("gatheringId")
@Table(name = "gathering_guest")
public class Guest extends Scoped {

    public Long gatheringId;
    public Long personId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "personId", insertable = false, updatable = false)
    public Person person;

    /** Whether he was one of those away on the day. */
    public boolean away;

    public LocalDate invitedOn;

    /** The day on which he signed in; null when he did not come. */
    public LocalDate cameOn;

    public String signedBy;
}
