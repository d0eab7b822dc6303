package guiyan.outflow.certificates;

import guiyan.platform.Keyed;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;

/** One annual check of a certificate. */
@Entity
public class CertificateCheck extends Keyed {

    public Long certificateId;
    public LocalDate checkedOn;
    public Instant recordedAt;
}
