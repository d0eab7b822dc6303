package guiyan.people.matches;

import guiyan.organizations.OrganizationRef;
import guiyan.people.values.Sex;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.ids.PublicId;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who may be the same person, masked, and why we think so. */
record MatchView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String name,
        @Schema(required = true) Sex sex,
        PartialDate birthDate,
        String citizenId,
        String phone,
        @Schema(required = true) OrganizationRef organization,
        @Schema(required = true) Set<Reason> reasons) {

    /** What is the same, the surest first. */
    @Schema(name = "MatchReason")
    enum Reason {
        SAME_CITIZEN_ID,
        SAME_PHONE,
        SAME_NAME_AND_BIRTH,
        SAME_NAME
    }

    /** The candidates, the surest first. */
    record Matches(@Schema(required = true) List<MatchView> items) {}
}
