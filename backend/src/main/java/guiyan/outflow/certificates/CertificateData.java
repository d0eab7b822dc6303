package guiyan.outflow.certificates;

import guiyan.platform.PersonalData;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** A member's certificates, in the copy of his data. */
@Singleton
class CertificateData implements PersonalData {

    private final Certificates certificates;

    CertificateData(Certificates certificates) {
        this.certificates = certificates;
    }

    /** One certificate with the days it was checked on. */
    record Copy(
            String number,
            LocalDate issuedOn,
            String issuedBy,
            List<LocalDate> checkedOn,
            LocalDate withdrawnOn,
            String withdrawnBecause) {}

    @Override
    public String part() {
        return "certificates";
    }

    @Override
    public List<Copy> copy(long person) {
        return certificates.list("personId = ?1 order by id", person).stream()
                .map(c -> new Copy(
                        c.number, c.issuedOn, c.issuedBy, certificates.checks(c), c.withdrawnOn, c.withdrawnBecause))
                .toList();
    }
}
