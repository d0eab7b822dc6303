package guiyan.platform.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of computing every seal again. */
public final class Verification {

    private final List<Finding> findings = new ArrayList<>();
    private long seals;
    private long acts;
    private Instant through;

    /** What is wrong with a stretch of the log. */
    @Schema(name = "AuditFlaw")
    public enum Flaw {
        ACT_CHANGED,
        ACT_MISSING,
        ACT_ADDED,
        SEAL_FORGED,
        SEAL_MISSING
    }

    /** A flaw, the number of the seal whose stretch it lies in, and the first act there that is not as it was sealed. */
    public record Finding(Flaw flaw, long seal, Long act) {}

    void covers(AuditSeal seal, int found) {
        seals++;
        acts += found;
        through = seal.sealedAt;
    }

    void finds(Flaw flaw, long seal, Long act) {
        findings.add(new Finding(flaw, seal, act));
    }

    public List<Finding> findings() {
        return findings;
    }

    public long seals() {
        return seals;
    }

    public long acts() {
        return acts;
    }

    /** When the last seal was set; null before the first. */
    public Instant through() {
        return through;
    }
}
