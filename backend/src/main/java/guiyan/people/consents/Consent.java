package guiyan.people.consents;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** One person's consent to one kind of data, and the sentence that says on what footing (domain.md P-06). */
@Entity
public class Consent {

    @Id
    public Long id;

    public Long personId;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public String basis;
    public LocalDate givenOn;
    public Long recordedBy;
    public Long importId;

    /** The data that need separate consent. */
    public enum Kind {
        CITIZEN_ID,
        ADDRESS,
        INCOME,
        PHOTO,
        EXAMPLE_CASE
    }
}
