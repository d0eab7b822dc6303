package guiyan.outflow.labour;

import guiyan.people.values.Sex;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is noted of a labourer who leaves; no number and no address, for he has no file. */
record LabourForm(
        @NotNull @Schema(description = "The branch of his village")
        PublicId organizationId,

        @NotBlank @Size(max = 40) String name,
        Sex sex,
        PartialDate birthDate,
        @NotNull PartialDate departedOn,

        @Pattern(regexp = "\\d{6}") @Schema(description = "GB/T 2260")
        String destinationAreaCode,

        @Size(max = 120) String destinationText,
        @Schema(description = "The member who led him out") PublicId ledBy,

        @Schema(description = "Whether an office organised it")
        Boolean organised) {

    void applyTo(LabourOutflow labour) {
        labour.name = name.strip();
        labour.sex = sex == null ? Sex.UNKNOWN : sex;
        labour.birthDate = birthDate;
        labour.leave(departedOn);
        labour.destinationAreaCode = destinationAreaCode;
        labour.destinationText = destinationText;
        labour.leaderId = ledBy == null ? null : ledBy.value();
        labour.organised = Boolean.TRUE.equals(organised);
    }
}
