package guiyan.exports;

import guiyan.platform.Scoped;
import guiyan.platform.StandsAtUnit;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** That somebody took a list away as a file: which, for what, and how many rows until the end. */
@Entity
class Export extends Scoped implements StandsAtUnit {

    Long accountId;
    String accountName;
    Long organizationId;
    String list;
    String question;

    @Enumerated(EnumType.STRING)
    Format format;

    String purpose;

    /** Rows written; null while it runs, and for ever when the line broke. */
    Long rowCount;
}
