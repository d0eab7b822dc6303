package guiyan.platform.audit;

import guiyan.platform.Keyed;
import jakarta.persistence.Entity;
import java.time.Instant;

/** A seal over a stretch of the log of acts; its id is its number, from 1 on without a gap. */
@Entity
class AuditSeal extends Keyed {

    /** The last act it covers; the seal before it says where it begins. */
    long throughId;

    int rowCount;
    Instant sealedAt;

    /** Of each act, its id and a part of its digest; null under the first seals. */
    byte[] prints;

    /** SHA-256 over the seal before and the acts. */
    byte[] seal;

    /** The seal under the key of the data: who can write in the database cannot make it. */
    byte[] stamp;
}
