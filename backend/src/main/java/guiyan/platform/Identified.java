package guiyan.platform;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;

/** A row with an id the application gave it, and the version of its representation. */
@MappedSuperclass
public abstract class Identified {

    @Id
    public Long id;

    @Version
    public long version;

    public Instant recordedAt;
    public Instant revisedAt;
}
