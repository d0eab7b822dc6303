package guiyan.outflow.labour;

import guiyan.organizations.OrganizationRef;
import guiyan.people.PersonRef;
import guiyan.people.values.Sex;
import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A labourer who left, as the register shows him. */
record LabourView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        OrganizationRef organization,
        @Schema(required = true) String name,
        @Schema(required = true) Sex sex,
        PartialDate birthDate,
        @Schema(required = true) PartialDate departedOn,
        String destinationAreaCode,
        String destination,
        PersonRef ledBy,
        @Schema(required = true) boolean organised,
        LocalDate returnedOn,
        String externalId)
        implements Revisioned, Located {

    static LabourView of(LabourOutflow labour, OrganizationRef organization, String destination) {
        return new LabourView(
                PublicId.of(labour.id),
                Revisioned.etag(labour),
                organization,
                labour.name,
                labour.sex,
                labour.birthDate,
                labour.departedOn,
                labour.destinationAreaCode,
                labour.destinationText == null ? destination : labour.destinationText,
                PersonRef.of(labour.leader),
                labour.organised,
                labour.returnedOn,
                labour.externalId);
    }

    @Override
    public String location() {
        return "/labour-outflows/" + id;
    }
}
