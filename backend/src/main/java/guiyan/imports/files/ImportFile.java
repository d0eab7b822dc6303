package guiyan.imports.files;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import java.time.Instant;

/** One piece of the uploaded bytes, sealed. */
@Entity
@IdClass(ImportFile.Key.class)
public class ImportFile {

    @Id
    public Long importId;

    @Id
    public Integer piece;

    public Instant keptUntil;

    @Lob
    public byte[] content;

    /** Which file, and which of its pieces, counted from 0. */
    record Key(Long importId, Integer piece) {}
}
