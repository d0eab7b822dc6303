package guiyan.integration.changes;

import guiyan.platform.Keyed;
import guiyan.platform.Place;
import guiyan.platform.audit.Act;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** That a row has changed, as seen from one place; its number says where it stands in the feed, once it is committed. */
@Entity
public class ChangeEntry extends Keyed {

    public Long number;
    public Instant at;
    public String type;
    public Long rowId;

    @Enumerated(EnumType.STRING)
    public Kind changeKind;

    public Long supersededBy;
    public Long branchId;
    public Long townshipId;
    public Long countyId;

    /** What became of the row. */
    public enum Kind {
        CHANGED,
        MOVED,
        MERGED,
        DELETED;

        static Kind of(Act.Sort sort) {
            return switch (sort) {
                case MOVE -> MOVED;
                case MERGE -> MERGED;
                case DELETION -> DELETED;
                default -> CHANGED;
            };
        }
    }

    void standAt(Place place) {
        branchId = place.branchId();
        townshipId = place.townshipId();
        countyId = place.countyId();
    }
}
