package guiyan.outflow.certificates;

import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What is written in a certificate when it is issued. */
record CertificateForm(
        @NotNull PublicId memberId,
        @NotBlank @Size(max = 40) String number,
        @NotNull @PastOrPresent LocalDate issuedOn,
        @NotBlank @Size(max = 120) String issuedBy) {

    void applyTo(ActivityCertificate certificate) {
        certificate.number = number.strip();
        certificate.issuedOn = issuedOn;
        certificate.issuedBy = issuedBy.strip();
    }
}
