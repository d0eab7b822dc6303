package guiyan.outflow.certificates;

import static guiyan.outflow.certificates.CertificateCode.*;

import guiyan.people.Person;
import guiyan.platform.Refusal;
import guiyan.platform.Scoped;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;

/** One certificate of one member; it is due for a check a year after the last one. */
@Entity
public class ActivityCertificate extends Scoped {

    public Long personId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "personId", insertable = false, updatable = false)
    public Person person;

    public String number;
    public LocalDate issuedOn;
    public String issuedBy;
    public LocalDate lastCheckedOn;
    public LocalDate withdrawnOn;
    public String withdrawnBecause;

    public boolean isValid() {
        return withdrawnOn == null;
    }

    /** The day by which it has to be checked; none once it is withdrawn. */
    public LocalDate checkDueOn() {
        if (!isValid()) return null;
        return (lastCheckedOn == null ? issuedOn : lastCheckedOn).plusYears(1);
    }

    boolean isOverdue(LocalDate today) {
        return isValid() && checkDueOn().isBefore(today);
    }

    /** Somebody has looked at it with the annual review. */
    void check(LocalDate on) {
        requireValid();
        requireNotBefore(on, "on");
        if (lastCheckedOn == null || on.isAfter(lastCheckedOn)) lastCheckedOn = on;
    }

    /** It has been given back, or is lost. */
    void withdraw(LocalDate on, String reason) {
        requireValid();
        requireNotBefore(on, "on");
        withdrawnOn = on;
        withdrawnBecause = reason;
    }

    private void requireNotBefore(LocalDate on, String field) {
        if (on.isBefore(issuedOn)) throw new Refusal(CHECK_BEFORE_ISSUE, field, issuedOn);
    }

    private void requireValid() {
        if (!isValid()) throw new Refusal(CERTIFICATE_WITHDRAWN, null);
    }
}
