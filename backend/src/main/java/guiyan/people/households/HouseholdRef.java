package guiyan.people.households;

import guiyan.platform.ids.PublicId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The household somebody belongs to, and what he is to its head. */
public record HouseholdRef(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String headName,

        @Schema(description = "GB/T 4761-2008, two digits") String relation) {}
