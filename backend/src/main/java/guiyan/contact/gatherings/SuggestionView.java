package guiyan.contact.gatherings;

import guiyan.platform.ids.PublicId;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was suggested at a meeting. */
@Schema(name = "GatheringSuggestions")
record SuggestionView(@Schema(required = true) List<One> items) {

    /** One suggestion; its words for the village's secretary and liaison. */
    @Schema(name = "GatheringSuggestion")
    record One(
            @Schema(required = true) PublicId id,
            PublicId memberId,
            String words,
            String notedBy,
            @Schema(required = true) Instant notedAt) {}
}
