package guiyan.privacy.incidents;

import static guiyan.privacy.PrivacyCode.PERIOD_TURNED;

import guiyan.platform.Refusal;
import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known of a breach when it is found. */
record PrivacyIncidentForm(
        @NotBlank @Size(max = 80) String title,
        @NotBlank @Size(max = 1000) String description,

        @NotNull @Schema(description = "The account or machine client through which it happened")
        PublicId actorId,

        @NotNull Instant fromAt,
        @NotNull Instant untilAt,
        @NotNull @PastOrPresent LocalDate foundOn,

        @Size(max = 1000) @Schema(description = "What those affected are told")
        String noticeText) {

    void applyTo(PrivacyIncident incident) {
        if (untilAt.isBefore(fromAt)) throw new Refusal(PERIOD_TURNED, "untilAt");
        incident.title = title.strip();
        incident.description = description.strip();
        incident.actorId = actorId.value();
        incident.fromAt = fromAt;
        incident.untilAt = untilAt;
        incident.foundOn = foundOn;
        incident.noticeText = noticeText;
    }
}
