package guiyan.training.attendances;

import guiyan.people.skills.Certificate;
import guiyan.people.skills.SkillGrade;
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
        @Schema(description = "Where it is of one") SkillGrade grade,
        @NotNull @PastOrPresent LocalDate on) {

    Certificate certificate() {
        return new Certificate(certificateNo.strip(), grade);
    }
}
