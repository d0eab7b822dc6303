package guiyan.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;

/** The uploaded bytes, sealed. */
@Entity
public class ImportFile {

    @Id
    public Long importId;

    @Lob
    public byte[] content;
}
