package guiyan.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found, by type, and what was not asked. */
record SearchAnswer(
        @Schema(required = true) List<SearchHit> items,

        @Schema(
                required = true,
                description = "Types that are only searched within one township: name an `organization`")
        List<String> notSearched) {}
