package guiyan.platform.audit;

import java.nio.ByteBuffer;
import java.util.List;

/** What a seal keeps of each act it covers, so that a flaw has a name: eight bytes of its id, and eight of its digest. */
record Prints(byte[] bytes) {

    private static final int EACH = 16;

    static Prints of(List<AuditEvent> acts) {
        var prints = ByteBuffer.allocate(acts.size() * EACH);
        for (var act : acts) prints.putLong(act.id).putLong(digest(act));
        return new Prints(prints.array());
    }

    private static long digest(AuditEvent act) {
        return ByteBuffer.wrap(Stretch.digest(act)).getLong();
    }

    /** The first act that is gone, added or not what it was; null when none is known to be. */
    Long firstUnlike(List<AuditEvent> found) {
        if (bytes == null) return null;
        var sealed = ByteBuffer.wrap(bytes);
        for (var act : found) {
            if (!sealed.hasRemaining()) return act.id;
            var id = sealed.getLong();
            if (id != act.id) return Math.min(id, act.id);
            if (sealed.getLong() != digest(act)) return id;
        }
        return sealed.hasRemaining() ? sealed.getLong() : null;
    }
}
