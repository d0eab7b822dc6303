package guiyan.jobs.employers;

import guiyan.platform.Identified;
import guiyan.platform.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** Something that was heard of an employer; a complaint waits for its result. */
@Entity
public class EmployerNote extends Identified {

    public Long employerId;

    @Enumerated(EnumType.STRING)
    public NoteKind kind;

    public LocalDate notedOn;
    public String notedBy;
    public byte[] wordsCipher;
    public byte[] resultCipher;
    public LocalDate settledOn;

    /** A complaint has come to this result. */
    void settle(LocalDate on, byte[] result) {
        if (kind != NoteKind.COMPLAINT) throw new Refusal(EmployerCode.NOTE_NO_COMPLAINT, "kind", kind);
        if (settledOn != null) throw new Refusal(EmployerCode.NOTE_SETTLED, "settledOn", settledOn);
        settledOn = on;
        resultCipher = result;
    }
}
