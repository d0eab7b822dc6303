package guiyan.members.units;

import guiyan.platform.Scoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two units above a township being merged, one unit below them at a time. */
@Entity
public class UnitMerge extends Scoped {

    public Long heirId;
    public Long otherId;
    public LocalDate mergedOn;
    public String reason;

    /** For whom the job acts. */
    public Long accountId;

    @Enumerated(EnumType.STRING)
    public State state;

    public long unitsDone;
    public long unitsKnown;

    /** How far it has come. */
    @Schema(name = "UnitMergeState")
    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED
    }

    boolean isWorking() {
        return state == State.QUEUED || state == State.RUNNING;
    }

    /** One more unit has moved. */
    void moved() {
        unitsDone++;
        unitsKnown = Math.max(unitsKnown, unitsDone);
    }
}
