package guiyan.organizations;

import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import guiyan.platform.Scoped;
import guiyan.platform.ScopedRepository;
import guiyan.platform.ids.PublicId;

/** Rows that some unit has written, and that the units below it see. */
public abstract class SeenFromBelow<E extends Scoped> extends ScopedRepository<E> {

    /** The row, if it is seen from there. */
    public E requireSeen(Reaching reaching, PublicId id) {
        var row = id == null ? null : findById(id.value());
        if (row == null || !reaching.sees(row)) throw new Refusal(PlatformCode.NOT_FOUND, null);
        return row;
    }
}
