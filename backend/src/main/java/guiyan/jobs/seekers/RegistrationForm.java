package guiyan.jobs.seekers;

import guiyan.people.values.Sex;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.ids.PublicId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who looks for work, and for which: somebody who is known, or a villager nobody has noted yet. */
@Schema(name = "JobSeekerRegistration")
record RegistrationForm(
        PublicId personId,
        @Valid Newcomer newcomer,
        @Valid @NotNull SeekerForm wishes) {

    /** A villager nobody has noted yet. */
    @Schema(name = "JobSeekerNewcomer")
    record Newcomer(
            @NotNull @Schema(description = "His village") PublicId organizationId,
            @NotBlank @Size(max = 40) String name,
            @NotNull Sex sex,
            PartialDate birthDate) {}
}
