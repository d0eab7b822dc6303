package guiyan.platform;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/** A row with an id the application gave it; ids sort by time. */
@MappedSuperclass
public abstract class Keyed {

    @Id
    public Long id;
}
