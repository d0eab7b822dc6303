package guiyan.outflow.inflows;

import static guiyan.outflow.inflows.InflowCode.*;

import guiyan.outflow.values.OutflowReason;
import guiyan.people.values.Sex;
import guiyan.platform.Refusal;
import guiyan.platform.Scoped;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.calendar.PartialDateColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** The stay of one member of another place in a branch's area; his affiliation is where he came from. */
@Entity
public class Inflow extends Scoped {

    public String name;

    @Enumerated(EnumType.STRING)
    public Sex sex;

    @Convert(converter = PartialDateColumn.class)
    public PartialDate birthDate;

    public String homeAreaCode;
    public String homeOrganization;
    public Boolean certificateHeld;
    public String formerOccupation;

    @Convert(converter = PartialDateColumn.class)
    public PartialDate joinedOn;

    public LocalDate arrivedOn;

    @Enumerated(EnumType.STRING)
    public OutflowReason reason;

    public LocalDate leftOn;

    /** True while he is here, kept by the database so that an index leads to those who are. */
    @Column(insertable = false, updatable = false)
    public Boolean openRow;

    /** He has left again, or was taken in here for good. */
    void leave(LocalDate on) {
        if (leftOn != null) throw new Refusal(INFLOW_ENDED, "leftOn", leftOn);
        if (on.isBefore(arrivedOn)) throw new Refusal(LEFT_BEFORE_ARRIVAL, "on", arrivedOn);
        leftOn = on;
    }
}
