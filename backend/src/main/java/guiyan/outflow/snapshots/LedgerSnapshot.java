package guiyan.outflow.snapshots;

import static guiyan.outflow.OutflowCode.SNAPSHOT_SIGNED;

import guiyan.platform.Refusal;
import guiyan.platform.Scoped;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;

/** One unit's ledger at the end of one month; once somebody has signed it, it never changes. */
@Entity
public class LedgerSnapshot extends Scoped {

    public Long unitId;
    public String month;
    public LocalDate asOf;
    public int rowCount;
    public byte[] contentCipher;
    public String sha256;
    public String villageSignedBy;
    public Instant villageSignedAt;
    public String townshipSignedBy;
    public Instant townshipSignedAt;

    boolean isSigned() {
        return villageSignedBy != null || townshipSignedBy != null;
    }

    /** Whether nothing is missing: the village's name and the township's. */
    public boolean isSignedByBoth() {
        return villageSignedBy != null && townshipSignedBy != null;
    }

    /** Refuses to write anew what somebody has signed. */
    void requireUnsigned() {
        if (isSigned()) throw new Refusal(SNAPSHOT_SIGNED, "month", month);
    }

    void signForVillage(String by, Instant at) {
        if (villageSignedBy != null) throw new Refusal(SNAPSHOT_SIGNED, "villageSignedBy", month);
        villageSignedBy = by;
        villageSignedAt = at;
    }

    void signForTownship(String by, Instant at) {
        if (townshipSignedBy != null) throw new Refusal(SNAPSHOT_SIGNED, "townshipSignedBy", month);
        townshipSignedBy = by;
        townshipSignedAt = at;
    }
}
