package guiyan.bulk;

import guiyan.platform.Keyed;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One row of a bulk action, and what came of it. */
@Entity
public class BulkItem extends Keyed {

    public Long bulkId;
    public Long rowId;

    @Enumerated(EnumType.STRING)
    Outcome outcome;

    public String code;

    /** The code's sentence, in the words of whoever asked. */
    public String message;

    void refuse(BulkActs.Refused refused) {
        code = refused == null ? null : refused.code();
        message = refused == null ? null : refused.message();
    }

    /** What the look found, and what was done. */
    @Schema(name = "BulkOutcome")
    enum Outcome {
        APPLICABLE,
        NOT_APPLICABLE,
        DONE,
        REFUSED
    }
}
