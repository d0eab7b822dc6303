package guiyan.training.attendances;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The certificate that somebody has of a session. */
@Schema(name = "TrainingCertificateForm")
record CertificateForm(
        @NotBlank @Size(max = 40) String certificateNo,
        @NotNull @PastOrPresent LocalDate on) {}
