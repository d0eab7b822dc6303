package guiyan.people.households;

import guiyan.platform.Keyed;
import guiyan.platform.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One person's time in one household: what he was to its head, from when to when. */
@Entity
@Table(name = "household_person")
public class Belonging extends Keyed {

    public Long householdId;
    public Long personId;
    public String relation;
    public LocalDate joinedOn;
    public LocalDate leftOn;

    public boolean isCurrent() {
        return leftOn == null;
    }

    void end(LocalDate on) {
        if (joinedOn != null && on.isBefore(joinedOn))
            throw new Refusal(HouseholdCode.LEFT_BEFORE_JOINED, "on", joinedOn);
        leftOn = on;
    }
}
