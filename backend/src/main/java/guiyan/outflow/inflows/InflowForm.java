package guiyan.outflow.inflows;

import guiyan.outflow.values.OutflowReason;
import guiyan.people.values.Sex;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known of a member of another place when he reports here. */
record InflowForm(
        @NotNull @Schema(description = "The branch in whose area he lives")
        PublicId organizationId,

        @NotBlank @Size(max = 40) String name,
        Sex sex,
        PartialDate birthDate,

        @Pattern(regexp = "\\d{6}") @Schema(description = "Where his affiliation is (GB/T 2260)")
        String homeAreaCode,

        @Size(max = 120) String homeOrganization,
        Boolean certificateHeld,
        @Size(max = 60) String formerOccupation,
        PartialDate joinedOn,
        @NotNull @PastOrPresent LocalDate arrivedOn,
        OutflowReason reason) {

    void applyTo(Inflow inflow) {
        inflow.name = name.strip();
        inflow.sex = sex == null ? Sex.UNKNOWN : sex;
        inflow.birthDate = birthDate;
        inflow.homeAreaCode = homeAreaCode;
        inflow.homeOrganization = homeOrganization;
        inflow.certificateHeld = certificateHeld;
        inflow.formerOccupation = formerOccupation;
        inflow.joinedOn = joinedOn;
        inflow.arrivedOn = arrivedOn;
        inflow.reason = reason;
    }
}
