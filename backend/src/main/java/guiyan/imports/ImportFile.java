package guiyan.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.time.Instant;

/** The uploaded bytes, sealed. */
@Entity
public class ImportFile {

    @Id
    public Long importId;

    public Instant keptUntil;

    @Lob
    public byte[] content;
}
