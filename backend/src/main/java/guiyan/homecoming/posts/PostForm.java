package guiyan.homecoming.posts;

import guiyan.homecoming.values.OfMember;
import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which post somebody holds, from when, until when. */
@Schema(name = "VillagePostForm")
record PostForm(
        @NotNull PublicId memberId,
        @NotNull PostKind kind,

        @Size(max = 40) @Schema(description = "What the post is called", examples = "村民委员会副主任")
        String title,

        @NotNull LocalDate from,
        LocalDate to) {

    static PostForm of(VillagePost post) {
        return new PostForm(PublicId.of(post.personId), post.kind, post.title, post.fromOn, post.toOn);
    }

    void applyTo(VillagePost post, LocalDate today) {
        OfMember.requirePast("from", from, today);
        OfMember.requirePast("to", to, today);
        post.kind = kind;
        post.title = title;
        post.hold(from, to);
    }
}
