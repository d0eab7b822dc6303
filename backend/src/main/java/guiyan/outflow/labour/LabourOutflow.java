package guiyan.outflow.labour;

import static guiyan.outflow.labour.LabourCode.*;

import guiyan.people.Person;
import guiyan.people.values.Sex;
import guiyan.platform.Refusal;
import guiyan.platform.Scoped;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.calendar.PartialDateColumn;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;

/** One labourer's leaving: who, where to, and which member led him there. */
@Entity
public class LabourOutflow extends Scoped {

    public String name;

    @Enumerated(EnumType.STRING)
    public Sex sex;

    @Convert(converter = PartialDateColumn.class)
    public PartialDate birthDate;

    @Convert(converter = PartialDateColumn.class)
    public PartialDate departedOn;

    /** The latest day of the departure, by which figures count. */
    public LocalDate since;

    public String destinationAreaCode;
    public String destinationText;
    public Long leaderId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "leaderId", insertable = false, updatable = false)
    public Person leader;

    public boolean organised;
    public LocalDate returnedOn;
    public String source;
    public String externalId;

    void leave(PartialDate on) {
        departedOn = on;
        since = on.lastDay();
    }

    /** He has come home. */
    void comeBack(LocalDate on) {
        if (returnedOn != null) throw new Refusal(LABOUR_RETURNED, "returnedOn", returnedOn);
        if (departedOn.isSurelyAfter(on)) throw new Refusal(LABOUR_BACK_BEFORE_LEAVING, "on", departedOn);
        returnedOn = on;
    }
}
