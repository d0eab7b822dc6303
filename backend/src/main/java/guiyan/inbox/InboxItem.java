package guiyan.inbox;

import guiyan.platform.Waiting;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Things of one kind that wait. */
record InboxItem(
        @Schema(required = true, examples = "TRANSFERS_TO_RECEIVE")
        String kind,

        @Schema(required = true) long count,

        @Schema(description = "The day since which the oldest waits")
        LocalDate since) {

    static InboxItem of(Waiting.Heap heap) {
        return new InboxItem(heap.kind(), heap.count(), heap.since());
    }
}
