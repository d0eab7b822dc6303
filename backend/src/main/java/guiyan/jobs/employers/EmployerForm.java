package guiyan.jobs.employers;

import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is noted of an employer. */
record EmployerForm(
        @Schema(description = "The unit that writes it down; the caller's own unless told")
        PublicId organizationId,

        @NotBlank @Size(max = 120) String name,

        @Pattern(regexp = "[0-9A-Z]{18}") @Schema(description = "Unified social credit code, GB 32100-2015")
        String uscc,

        @Schema(description = "Whether it is an individual business, which may have no code")
        Boolean individualBusiness,

        @Pattern(regexp = "\\d{6}") @Schema(description = "GB/T 2260")
        String areaCode,

        @Size(max = 120) String address,

        @Pattern(regexp = "[A-T]") @Schema(description = "The letter of GB/T 4754")
        String industry,

        @Size(max = 40) @Schema(description = "A number the employer has published")
        String phone) {

    static EmployerForm of(Employer employer) {
        return new EmployerForm(
                PublicId.of(employer.unitId),
                employer.name,
                employer.uscc,
                employer.individualBusiness,
                employer.areaCode,
                employer.address,
                employer.industry,
                employer.phone);
    }

    /** A form with nothing in it, to tell an employer on from. */
    static EmployerForm blank() {
        return new EmployerForm(null, null, null, null, null, null, null, null);
    }

    void applyTo(Employer employer) {
        employer.name = name.strip();
        employer.identify(uscc, Boolean.TRUE.equals(individualBusiness));
        employer.areaCode = areaCode;
        employer.address = address;
        employer.industry = industry;
        employer.phone = phone;
    }
}
