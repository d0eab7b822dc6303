package guiyan.search;

import guiyan.organizations.OrganizationRef;
import guiyan.platform.ids.PublicId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A thing found, whatever it is. */
record SearchHit(
        @Schema(required = true, examples = "MEMBER") String type,
        @Schema(required = true) PublicId id,
        @Schema(required = true) String title,

        @Schema(description = "What tells it from its like") String meta,

        OrganizationRef organization) {}
