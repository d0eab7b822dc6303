package guiyan.members.disclosures;

import guiyan.people.contactpoints.ContactPoint;
import guiyan.platform.ids.PublicId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One member's values in clear; what was not asked for, or is not held, is left out. */
record DisclosureView(@Schema(required = true) PublicId memberId, String citizenId, List<DisclosedPhone> phones) {

    /** A number in use, and whose it is. */
    record DisclosedPhone(
            @Schema(required = true) String number,
            @Schema(required = true) ContactPoint.Owner owner,
            String label) {}
}
