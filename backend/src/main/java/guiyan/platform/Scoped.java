package guiyan.platform;

import jakarta.persistence.MappedSuperclass;

/** A row that is visible from the units it lies in now. */
@MappedSuperclass
public abstract class Scoped extends Identified {

    public Long branchId;
    public Long townshipId;
    public Long countyId;

    /** Lies where the other row lies. */
    public void placeWhere(Scoped other) {
        branchId = other.branchId;
        townshipId = other.townshipId;
        countyId = other.countyId;
    }
}
