package guiyan.training.attendances;

import guiyan.people.values.Sex;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody at the door who may be on no record yet. */
@Schema(name = "TrainingNewcomerForm")
record NewcomerForm(
        @NotNull @Schema(description = "The village he is of")
        PublicId organizationId,

        @NotBlank @Size(max = 80) String name,
        Sex sex,

        @Schema(description = "Tells namesakes apart") PartialDate birthDate) {}
