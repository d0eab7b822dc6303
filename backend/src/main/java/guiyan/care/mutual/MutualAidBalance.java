package guiyan.care.mutual;

import guiyan.people.households.Household;
import guiyan.platform.Scoped;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;

/** How many days of work a household has given others, and how many it was given; kept beside each day. */
@Entity
public class MutualAidBalance extends Scoped {

    public Long householdId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "householdId", insertable = false, updatable = false)
    public Household household;

    public BigDecimal given = BigDecimal.ZERO;
    public BigDecimal received = BigDecimal.ZERO;

    /** Days that others owe it; below nothing, days that it owes. */
    public BigDecimal owed = BigDecimal.ZERO;

    void takeIn(MutualAidBalance other) {
        gave(other.given);
        wasGiven(other.received);
    }

    void gave(BigDecimal days) {
        given = given.add(days);
        owed = given.subtract(received);
    }

    void wasGiven(BigDecimal days) {
        received = received.add(days);
        owed = given.subtract(received);
    }
}
