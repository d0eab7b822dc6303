package guiyan.contact.gatherings;

import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was suggested, and by whom where he wants that said. */
@Schema(name = "GatheringSuggestionForm")
record SuggestionForm(@NotBlank @Size(max = 300) String words, PublicId memberId) {}
