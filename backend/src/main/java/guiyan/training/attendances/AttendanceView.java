package guiyan.training.attendances;

import guiyan.organizations.OrganizationRef;
import guiyan.people.FoundWork;
import guiyan.people.PersonRef;
import guiyan.people.skills.SkillGrade;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import guiyan.training.values.TrainingType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person on the list of a session. */
@Schema(name = "TrainingAttendanceView")
record AttendanceView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        @Schema(required = true) PublicId sessionId,
        @Schema(required = true) TrainingType type,
        @Schema(required = true) String title,
        @Schema(required = true) LocalDate heldOn,
        @Schema(required = true) PersonRef person,
        OrganizationRef organization,

        @Schema(required = true, description = "Whether the person was a member then")
        boolean member,

        LocalDate enrolledOn,
        LocalDate cameOn,
        String signedBy,
        LocalDate completedOn,
        String certificateNo,

        @Schema(description = "Where the certificate is of one")
        SkillGrade certificateGrade,

        LocalDate certifiedOn,

        @Schema(
                description =
                        "The day on which he began to work, where that was within six months after he had completed it")
        LocalDate placedOn,

        @Schema(description = "Where he began to work then") String placedAt,
        PublicId placementId)
        implements Revisioned {

    static AttendanceView of(TrainingAttendance a, OrganizationRef unit, FoundWork.Beginning work) {
        return new AttendanceView(
                PublicId.of(a.id),
                Revisioned.etag(a),
                PublicId.of(a.sessionId),
                a.session.type,
                a.session.title,
                a.heldOn,
                PersonRef.of(a.person),
                unit,
                a.onRoll,
                a.enrolledOn,
                a.cameOn,
                a.signedBy,
                a.completedOn,
                a.certificateNo,
                a.certificateGrade,
                a.certifiedOn,
                work == null ? null : work.on(),
                work == null ? null : work.employer(),
                work == null ? null : work.placementId());
    }
}
