package guiyan.imports.store;

import guiyan.platform.importing.ImportRow.Outcome;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What became of one row; all that names a person is in the sealed payload. */
@Entity
@Table(name = "import_row")
public class StoredRow {

    @Id
    public Long id;

    @Version
    public long version;

    public Long importId;
    public int sheet;
    public int number;
    public int pass;

    @Enumerated(EnumType.STRING)
    public Outcome outcome;

    public String reason;
    public boolean warned;
    public boolean mended;
    public Long entityId;
    public Long subjectId;
    public byte[] matchKey;
    public byte[] idKey;
    public byte[] contentKey;

    @Lob
    public byte[] payload;

    /** Whether it waits for somebody to mend it or to decide. */
    public boolean isOpen() {
        return outcome == Outcome.REJECTED || outcome == Outcome.AMBIGUOUS;
    }
}
