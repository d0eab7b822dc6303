package guiyan.homecoming.opportunities;

import guiyan.homecoming.values.HomecomingCode;
import guiyan.homecoming.values.WorkField;
import guiyan.platform.Refusal;
import guiyan.platform.Scoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** Something to be done at home: land to lease, a workshop that stands empty, a project that looks for somebody. */
@Entity
public class ProjectOpportunity extends Scoped {

    /** The unit that wrote it. */
    public Long unitId;

    public String title;

    @Enumerated(EnumType.STRING)
    public WorkField field;

    public String place;

    /** What there is, and on which terms. */
    public String details;

    public String askWhom;
    public String phone;
    public LocalDate validThrough;

    /** The day on which somebody saw that it is so. */
    public LocalDate verifiedOn;

    public LocalDate withdrawnOn;
    public String withdrawnBecause;

    /** Somebody saw on that day that it is so, and it stays so through another. */
    public void verified(LocalDate on, LocalDate through) {
        if (through.isBefore(on)) throw new Refusal(HomecomingCode.OPPORTUNITY_ENDS_EARLY, "validThrough", on);
        verifiedOn = on;
        validThrough = through;
    }

    OpportunityState stateOn(LocalDate day) {
        if (withdrawnOn != null) return OpportunityState.WITHDRAWN;
        return validThrough.isBefore(day) ? OpportunityState.EXPIRED : OpportunityState.OPEN;
    }

    void withdraw(LocalDate on, String because) {
        requireStanding();
        withdrawnOn = on;
        withdrawnBecause = because;
    }

    void requireStanding() {
        if (withdrawnOn != null) throw new Refusal(HomecomingCode.OPPORTUNITY_WITHDRAWN, "withdrawnOn", withdrawnOn);
    }
}
