package guiyan.people.consents;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
    public LocalDate withdrawnOn;
    public String withdrawnBecause;
    public Long recordedBy;
    public Long importId;

    /** The data that need separate consent. */
    @Schema(name = "ConsentKind")
    public enum Kind {
        CITIZEN_ID,
        ADDRESS,
        INCOME,
        PHOTO,
        EXAMPLE_CASE
    }
}
