package guiyan.jobs.introductions;

import guiyan.jobs.employers.EmployerRef;
import guiyan.jobs.referrals.Introducer;
import guiyan.jobs.values.Trade;
import guiyan.organizations.OrganizationRef;
import guiyan.people.PersonRef;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who has brought somebody to work, and whom he has brought: the chain below him, level by level. */
@Schema(name = "Introductions")
record IntroductionView(
        @Schema(required = true) PersonRef person,
        OrganizationRef organization,

        @Schema(description = "By whom he came to his latest post; left out where he has found none")
        Origin origin,

        @Schema(required = true, description = "How many placements stand below him, as far as the chain is shown")
        int brought,

        @Schema(required = true, description = "How many of them still last")
        int stillThere,

        @Schema(required = true, description = "How many levels below him are shown, three at most")
        int depth,

        @Schema(required = true, description = "Whether more stands below than is shown")
        boolean more,

        @Schema(required = true) List<Brought> people) {

    /** By whom somebody came to his post. */
    @Schema(name = "IntroductionOrigin")
    record Origin(
            @Schema(required = true) Introducer kind,
            PersonRef introducer,
            @Schema(required = true) EmployerRef employer,
            @Schema(required = true) Trade trade,
            @Schema(required = true) LocalDate startedOn) {}

    /** Somebody who was brought, by whom, at which level. */
    @Schema(name = "IntroducedPerson")
    record Brought(
            @Schema(required = true) PublicId placementId,
            @Schema(required = true) PersonRef person,
            OrganizationRef organization,
            @Schema(required = true) PublicId broughtBy,
            @Schema(required = true) int level,
            @Schema(required = true) EmployerRef employer,
            @Schema(required = true) Trade trade,
            String place,
            @Schema(required = true) LocalDate startedOn,
            LocalDate endedOn,

            @Schema(description = "Whether he was still there after half a year; left out where that is not known")
            Boolean stayed) {}
}
