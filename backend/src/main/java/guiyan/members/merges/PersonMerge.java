package guiyan.members.merges;

import guiyan.members.MemberStatus;
import guiyan.people.households.Succession.Settled;
import guiyan.platform.Refusal;
import guiyan.platform.Scoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;

/** One merge: which record stayed and which went, and all that is needed to take them apart again. */
@Entity
public class PersonMerge extends Scoped {

    /** Whom it is about now: the merge follows him when he moves. */
    public Long personId;

    public Long keepId;
    public Long loseId;
    public String keepName;
    public String loseName;

    @Enumerated(EnumType.STRING)
    public MemberStatus loseStatus;

    public String taken;
    public String reason;
    public LocalDate mergedOn;
    public String mergedBy;

    /** Both forms before and the one after, sealed. */
    public byte[] valuesCipher;

    /** Which rows went over, by kind. */
    public String movedRows;

    public Long endedBelonging;
    public Long headedHousehold;
    public LocalDate undoneOn;
    public String undoneBy;
    public String undoneReason;

    List<String> takenFields() {
        return taken == null || taken.isEmpty() ? List.of() : List.of(taken.split(","));
    }

    Settled settled() {
        return new Settled(endedBelonging, headedHousehold);
    }

    void undo(LocalDate on, String by, String why) {
        undoneOn = on;
        undoneBy = by;
        undoneReason = why;
    }

    void requireStanding() {
        if (undoneOn != null) throw new Refusal(MergeCode.MERGE_UNDONE, "undoneOn");
    }
}
