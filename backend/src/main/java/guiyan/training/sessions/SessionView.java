package guiyan.training.sessions;

import guiyan.organizations.OrganizationRef;
import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import guiyan.training.values.Aim;
import guiyan.training.values.Mode;
import guiyan.training.values.SessionState;
import guiyan.training.values.Subject;
import guiyan.training.values.TrainingType;
import guiyan.training.values.VenueType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session, with how many people of the caller's units are on its list. */
@Schema(name = "TrainingSessionView")
record SessionView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        OrganizationRef organization,
        PublicId programId,
        @Schema(required = true) TrainingType type,
        @Schema(required = true) String title,
        @Schema(required = true) Mode mode,
        @Schema(required = true) Aim aim,
        @Schema(required = true) Subject subject,
        @Schema(required = true) LocalDate startedOn,
        @Schema(required = true) LocalDate endedOn,
        Integer hours,
        VenueType venueType,
        String place,
        String trainer,
        String organizer,
        String coOrganizer,
        @Schema(required = true) SessionState state,
        LocalDate cancelledOn,
        String cancelledBecause,
        String externalId,

        @Schema(required = true, description = "Persons on the list, each once")
        long listed,

        @Schema(required = true, description = "Of them, those who came")
        long came,

        @Schema(required = true, description = "Of those who came, members")
        long members,

        @Schema(required = true, description = "Of those who came, through with it")
        long completed,

        @Schema(required = true, description = "Of those, with a certificate")
        long certified)
        implements Revisioned, Located {

    static SessionView of(TrainingSession s, OrganizationRef unit, LocalDate today, Heads heads) {
        return new SessionView(
                PublicId.of(s.id),
                Revisioned.etag(s),
                unit,
                s.programId == null ? null : PublicId.of(s.programId),
                s.type,
                s.title,
                s.mode,
                s.aim,
                s.subject,
                s.startedOn,
                s.endedOn,
                s.hours,
                s.venueType,
                s.place,
                s.trainer,
                s.organizer,
                s.coOrganizer,
                s.stateOn(today),
                s.cancelledOn,
                s.cancelledBecause,
                s.externalId,
                heads.listed(),
                heads.came(),
                heads.members(),
                heads.completed(),
                heads.certified());
    }

    @Override
    public String location() {
        return "/training-sessions/" + id;
    }
}
