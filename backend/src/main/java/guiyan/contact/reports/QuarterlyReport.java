package guiyan.contact.reports;

import guiyan.contact.Need;
import guiyan.contact.NeedsColumn;
import guiyan.duties.Cadence;
import guiyan.people.Person;
import guiyan.platform.OncePerPerson;
import guiyan.platform.Refusal;
import guiyan.platform.Scoped;
import guiyan.platform.importing.ImportCode;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Set;

/** What a member away reports about a quarter; nobody grades it. */
@Entity
@OncePerPerson("period")
public class QuarterlyReport extends Scoped {

    public Long personId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "personId", insertable = false, updatable = false)
    public Person person;

    /** Such as 2008-Q1. */
    public String period;

    public LocalDate submittedOn;

    @Enumerated(EnumType.STRING)
    public ReportChannel channel;

    public int hostActivities;

    @Convert(converter = NeedsColumn.class)
    public Set<Need> needs = Set.of();

    public byte[] bodyCipher;
    public String recordedBy;

    @Enumerated(EnumType.STRING)
    public ReportConfirmation confirmedBy;

    /** Sent by the member's own door from a network address that staff come in from, too: shown, and judged by people. */
    public Boolean whereStaffWork;

    public LocalDate acknowledgedOn;
    public String acknowledgedBy;

    /** Is about a quarter that has begun by the day on which it is submitted. */
    void about(String quarter, LocalDate on) {
        if (isAhead(quarter, on)) throw new Refusal(ImportCode.QUARTER_AHEAD, "period");
        period = quarter;
        submittedOn = on;
    }

    /** Whether a quarter begins only after that day. */
    public static boolean isAhead(String quarter, LocalDate day) {
        return quarter.compareTo(Cadence.QUARTER.at(day).code()) > 0;
    }

    /** The secretary has taken note of it. */
    void acknowledge(LocalDate on, String by) {
        if (acknowledgedOn != null) throw new Refusal(ReportCode.REPORT_ACKNOWLEDGED, "acknowledgedOn");
        acknowledgedOn = on;
        acknowledgedBy = by;
    }
}
