package guiyan.contact;

import guiyan.people.Person;
import guiyan.platform.Refusal;
import guiyan.platform.Scoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;

/** What somebody of the office has promised a member, until it is kept. */
@Entity
public class Promise extends Scoped {

    public Long personId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "personId", insertable = false, updatable = false)
    public Person person;

    /** The conversation in which it was promised. */
    public Long recordId;

    public byte[] wordsCipher;
    public String owner;
    public LocalDate dueOn;
    public LocalDate keptOn;

    /** Kept by the database. */
    @Column(insertable = false, updatable = false)
    public boolean isOpen;

    void keep(LocalDate on, LocalDate made, LocalDate today) {
        if (keptOn != null) throw new Refusal(ContactCode.PROMISE_KEPT, "keptOn");
        if (on.isBefore(made)) throw new Refusal(ContactCode.KEPT_BEFORE_MADE, "on", made);
        if (on.isAfter(today)) throw new Refusal(ContactCode.NOT_YET, "on", today);
        keptOn = on;
    }
}
