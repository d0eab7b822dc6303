package guiyan.training.publicity;

import guiyan.organizations.OrganizationRef;
import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One time that something was made known. */
record PublicityView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        OrganizationRef organization,
        @Schema(required = true) PublicityKind kind,
        @Schema(required = true) PublicityTopic topic,
        @Schema(required = true) PublicityActor actor,
        @Schema(required = true) TargetGroup targetGroup,
        @Schema(required = true) LocalDate heldOn,
        @Schema(required = true) String title,
        String place,

        @Schema(required = true, description = "How many people were there")
        int reach,

        Integer members,
        String words)
        implements Revisioned, Located {

    static PublicityView of(PublicityActivity a, OrganizationRef unit) {
        return new PublicityView(
                PublicId.of(a.id),
                Revisioned.etag(a),
                unit,
                a.kind,
                a.topic,
                a.actor,
                a.targetGroup,
                a.heldOn,
                a.title,
                a.place,
                a.reach,
                a.members,
                a.words);
    }

    @Override
    public String location() {
        return "/publicity-activities/" + id;
    }
}
