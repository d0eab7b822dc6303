package guiyan.identity.readers;

import guiyan.platform.ids.PublicId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a member names. */
record ReportReaderForm(
        @Schema(description = "One of those offered; nobody when left out")
        PublicId accountId) {}
