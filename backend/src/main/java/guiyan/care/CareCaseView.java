package guiyan.care;

import guiyan.care.values.CareKind;
import guiyan.care.values.CareNeed;
import guiyan.care.values.CloseReason;
import guiyan.care.values.Guardian;
import guiyan.care.values.GuardianConsent;
import guiyan.care.values.SchoolStage;
import guiyan.organizations.OrganizationRef;
import guiyan.people.PersonRef;
import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A care case as the API shows it: to the assigned carer with its file, to everybody else without. */
record CareCaseView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        @Schema(required = true) CareKind kind,
        @Schema(required = true) OrganizationRef organization,
        PublicId carerId,
        String carer,
        @Schema(required = true) LocalDate openedOn,
        LocalDate lastVisitOn,
        @Schema(required = true) LocalDate nextVisitBy,

        @Schema(required = true, description = "The day of the next visit has passed")
        boolean overdue,

        @Schema(description = "The age at which the file is to be looked at again, when that is due")
        Integer reviewDue,

        LocalDate closedOn,
        CloseReason closedBecause,

        @Schema(description = "For the assigned carer alone")
        CareFile file)
        implements Revisioned, Located {

    /** What is kept of somebody in care. */
    record CareFile(
            @Schema(required = true) String name,
            @Schema(required = true) PartialDate born,
            SchoolStage stage,
            Boolean livesAlone,
            @Schema(required = true) PersonRef member,

            @Schema(description = "With his number only where one case is shown")
            Guardian guardian,

            GuardianConsent consent,
            @Schema(required = true) Set<CareNeed> needs) {}

    static CareCaseView of(CareCase care, OrganizationRef unit, LocalDate today, CareFile file) {
        return new CareCaseView(
                PublicId.of(care.id),
                Revisioned.etag(care),
                care.kind,
                unit,
                care.carerId == null ? null : PublicId.of(care.carerId),
                care.carer,
                care.openedOn,
                care.lastVisitOn,
                care.nextVisitBy,
                care.isOpen() && care.nextVisitBy.isBefore(today),
                care.reviewDue(today),
                care.closedOn,
                care.closedBecause,
                file);
    }

    @Override
    public String location() {
        return "/care-cases/" + id;
    }
}
