package guiyan.outflow;

import guiyan.outflow.values.CloseReason;
import guiyan.outflow.values.DepartureMode;
import guiyan.outflow.values.Destination;
import guiyan.outflow.values.FormerOccupation;
import guiyan.outflow.values.IncomeBand;
import guiyan.outflow.values.OutflowChannel;
import guiyan.outflow.values.OutflowReason;
import guiyan.outflow.values.OutflowStatus;
import guiyan.outflow.values.UnitNature;
import guiyan.people.Person;
import guiyan.platform.Scoped;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.calendar.PartialDateColumn;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;

/** What is known of an absence: the fields of the ledger, without the rules that move it on. */
@MappedSuperclass
public abstract class OutflowFacts extends Scoped {

    public Long personId;

    /** The person's sort key, kept here so that one index serves a list by name. */
    public String nameKey;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "personId", insertable = false, updatable = false)
    public Person person;

    @Enumerated(EnumType.STRING)
    public OutflowStatus status;

    /** The day it counts from, whatever is known of the departure: lists and figures go by it. */
    public LocalDate since;

    /** The latest day the departure may have been; months away are counted by it. */
    public LocalDate departedBy;

    public LocalDate endedOn;
    public LocalDate reportedOn;
    public LocalDate registeredOn;

    @Convert(converter = PartialDateColumn.class)
    public PartialDate departedOn;

    public String departedOnText;

    @Convert(converter = PartialDateColumn.class)
    public PartialDate expectedReturnOn;

    public Boolean reportedBeforeDeparture;

    @Enumerated(EnumType.STRING)
    public OutflowReason reason;

    @Enumerated(EnumType.STRING)
    public OutflowChannel channel;

    @Enumerated(EnumType.STRING)
    public DepartureMode departureMode;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "destination_text"))
    @AttributeOverride(name = "country", column = @Column(name = "destination_country"))
    @AttributeOverride(name = "areaCode", column = @Column(name = "destination_area_code"))
    @AttributeOverride(name = "precision", column = @Column(name = "destination_precision"))
    @AttributeOverride(name = "abroad", column = @Column(name = "destination_abroad"))
    public Destination destination;

    @Enumerated(EnumType.STRING)
    public UnitNature unitNature;

    @Enumerated(EnumType.STRING)
    public FormerOccupation formerOccupation;

    public String employer;
    public String trade;

    @Enumerated(EnumType.STRING)
    public IncomeBand incomeBand;

    /** Whether he carries an activity certificate, as the ledger says; the register of issue knows its number. */
    public Boolean certificateHeld;

    public String hostOrg;
    public LocalDate hostReportedOn;

    /** The last time that contact was lost, which the ledger lists beside it; null when it never was. */
    public Long lossId;

    /** The times when contact was lost, the first one first; each ends before the next begins. */
    @OneToMany
    @JoinColumn(name = "outflowId", insertable = false, updatable = false)
    @OrderBy("since")
    @BatchSize(size = 200)
    public List<ContactLoss> losses = new ArrayList<>();

    @Convert(converter = PartialDateColumn.class)
    public PartialDate returnedOn;

    public LocalDate returnReportedOn;
    public LocalDate relationTransferredOn;
    public LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    public CloseReason closedReason;

    public LocalDate infoConfirmedOn;

    /** A month such as 2008-06. */
    public String duesPaidThrough;

    @Embedded
    public Review review = new Review();

    public byte[] noteCipher;
    public String source;
    public String externalId;
}
