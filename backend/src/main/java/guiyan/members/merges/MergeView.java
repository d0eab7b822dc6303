package guiyan.members.merges;

import guiyan.people.PersonRef;
import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge as the API shows it. */
record MergeView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        @Schema(required = true) PersonRef keep,
        @Schema(required = true) PersonRef lose,

        @Schema(required = true, description = "Fields whose value came from the record that went")
        List<String> taken,

        @Schema(required = true) String reason,
        @Schema(required = true) LocalDate mergedOn,
        @Schema(required = true) String mergedBy,
        LocalDate undoneOn,
        String undoneBy,
        String undoneReason)
        implements Revisioned, Located {

    static MergeView of(PersonMerge merge) {
        return new MergeView(
                PublicId.of(merge.id),
                Revisioned.etag(merge),
                new PersonRef(PublicId.of(merge.keepId), merge.keepName),
                new PersonRef(PublicId.of(merge.loseId), merge.loseName),
                merge.takenFields(),
                merge.reason,
                merge.mergedOn,
                merge.mergedBy,
                merge.undoneOn,
                merge.undoneBy,
                merge.undoneReason);
    }

    @Override
    public String location() {
        return "/person-merges/" + id;
    }
}
