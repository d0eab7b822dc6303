package guiyan.platform;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;

/** A row with the version of its representation. */
@MappedSuperclass
public abstract class Identified extends Keyed {

    @Version
    public long version;

    public Instant recordedAt;
    public Instant revisedAt;
}
