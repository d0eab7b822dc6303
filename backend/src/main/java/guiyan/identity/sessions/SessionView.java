package guiyan.identity.sessions;

import guiyan.identity.Session;
import guiyan.platform.ids.PublicId;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place one is signed in at. */
record SessionView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) Instant startedAt,
        @Schema(required = true) Instant renewedAt,

        @Schema(description = "What the browser calls itself")
        String device,

        @Schema(required = true, description = "Whether it is the one that asks")
        boolean current) {

    static SessionView of(Session session, long current) {
        return new SessionView(
                PublicId.of(session.id), session.startedAt, session.refreshedAt, session.device, session.id == current);
    }
}
