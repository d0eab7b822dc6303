package guiyan.homecoming.posts;

import guiyan.organizations.OrganizationRef;
import guiyan.people.PersonRef;
import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A post as the API shows it. */
@Schema(name = "VillagePostView")
record PostView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        @Schema(required = true) PersonRef member,
        @Schema(required = true) OrganizationRef organization,
        @Schema(required = true) PostKind kind,
        String title,
        @Schema(required = true) LocalDate from,
        LocalDate to)
        implements Revisioned, Located {

    static PostView of(VillagePost post, OrganizationRef unit) {
        return new PostView(
                PublicId.of(post.id),
                Revisioned.etag(post),
                PersonRef.of(post.person),
                unit,
                post.kind,
                post.title,
                post.fromOn,
                post.toOn);
    }

    @Override
    public String location() {
        return "/village-posts/" + id;
    }
}
