package guiyan.homecoming.requests;

import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One's own request, with all that was done about it. */
@Schema(name = "OwnSupportRequestView")
record OwnSupportView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) SupportTopic topic,
        @Schema(required = true) String words,
        @Schema(required = true) LocalDate receivedOn,
        @Schema(required = true) SupportState state,
        @Schema(required = true) List<StepView> milestones,
        LocalDate closedOn,
        SupportResult result,
        String outcome) {}
