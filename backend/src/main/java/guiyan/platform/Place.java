package guiyan.platform;

import jakarta.persistence.Embeddable;

/** Where something lies in the tree: the branch, the township and the county. */
@Embeddable
public record Place(Long branchId, Long townshipId, Long countyId) {

    /** Where a row lies. */
    public static Place of(Scoped row) {
        return new Place(row.branchId, row.townshipId, row.countyId);
    }
}
