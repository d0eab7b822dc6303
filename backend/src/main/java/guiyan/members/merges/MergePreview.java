package guiyan.members.merges;

import guiyan.organizations.OrganizationRef;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two records side by side before they are merged; the ETag is of both. */
record MergePreview(
        @Schema(required = true) String etag,
        @Schema(required = true) MergeSide keep,
        @Schema(required = true) MergeSide lose,
        @Schema(required = true) List<MergeChoice> fields,

        @Schema(required = true, description = "How many rows of each kind go over from the record that goes")
        List<MergeMoving> moving)
        implements Revisioned {

    /** One of the two records. */
    record MergeSide(
            @Schema(required = true) PublicId id,
            @Schema(required = true) String name,
            @Schema(required = true) OrganizationRef organization,
            String phone) {}

    /** What both say in one field, secrets masked. */
    record MergeChoice(@Schema(required = true) MergeField field, String keep, String lose) {}

    /** Rows of one kind. */
    record MergeMoving(
            @Schema(required = true) String kind,
            @Schema(required = true) long count) {}
}
