package guiyan.duties;

import guiyan.organizations.OrganizationRef;
import guiyan.people.PersonRef;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A duty as a list shows it. */
record DutyView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        @Schema(required = true, examples = "MONTHLY_CALL") String kind,

        @Schema(description = "Whom it is about, where it is about somebody")
        PersonRef person,

        @Schema(required = true, description = "The unit that owes it, or owed it when it arose")
        OrganizationRef owing,

        @Schema(required = true) Owes owedBy,
        @Schema(required = true, examples = "OUTFLOW") String subjectType,
        @Schema(required = true) PublicId subjectId,
        @Schema(required = true, examples = "2008-03") String period,
        @Schema(required = true) LocalDate opensOn,
        @Schema(required = true) LocalDate dueOn,
        @Schema(required = true) LocalDate graceUntil,
        @Schema(required = true) DutyState state,

        @Schema(required = true, description = "Nothing rewrites the state any more")
        boolean closed,

        @Schema(description = "The day on which it was done")
        LocalDate metOn,

        WaiverReason waivedBecause)
        implements Revisioned {

    static DutyView of(Duty duty, PersonRef person, OrganizationRef owing, LocalDate today) {
        return new DutyView(
                PublicId.of(duty.id),
                Revisioned.etag(duty),
                duty.kind,
                person,
                owing,
                duty.owedBy,
                duty.subjectType,
                PublicId.of(duty.subjectId),
                duty.period,
                duty.opensOn,
                duty.dueOn,
                duty.graceUntil,
                duty.state,
                duty.isClosed(today),
                duty.metOn,
                duty.waivedBecause);
    }

    /** The same, of which nothing rewrites the state any more. */
    DutyView asClosed() {
        return new DutyView(
                id,
                etag,
                kind,
                person,
                owing,
                owedBy,
                subjectType,
                subjectId,
                period,
                opensOn,
                dueOn,
                graceUntil,
                state,
                true,
                metOn,
                waivedBecause);
    }
}
