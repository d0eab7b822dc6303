package guiyan.jobs.employers;

import guiyan.organizations.OrganizationRef;
import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An employer, with how often what was heard of it. */
record EmployerView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        OrganizationRef organization,
        @Schema(required = true) String name,
        String uscc,
        @Schema(required = true) boolean individualBusiness,
        String areaCode,
        String place,
        String address,
        String industry,
        String phone,
        String externalId,

        @Schema(required = true, description = "How often what was heard of it")
        List<Heard> heard,

        @Schema(required = true, description = "Complaints without a result")
        long openComplaints)
        implements Revisioned, Located {

    /** So often was this heard. */
    @Schema(name = "EmployerHeard")
    record Heard(
            @Schema(required = true) NoteKind kind,
            @Schema(required = true) long times) {}

    static EmployerView of(Employer employer, OrganizationRef unit, String place, Employers.File file) {
        return new EmployerView(
                PublicId.of(employer.id),
                Revisioned.etag(employer),
                unit,
                employer.name,
                employer.uscc,
                employer.individualBusiness,
                employer.areaCode,
                place,
                employer.address,
                employer.industry,
                employer.phone,
                employer.externalId,
                file.heard(),
                file.openComplaints());
    }

    @Override
    public String location() {
        return "/employers/" + id;
    }
}
