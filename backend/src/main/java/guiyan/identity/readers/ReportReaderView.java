package guiyan.identity.readers;

import guiyan.identity.Account;
import guiyan.platform.ids.PublicId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody whom a member may name, and whether he has. */
record ReportReaderView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String name,
        @Schema(required = true) boolean named) {

    static ReportReaderView of(Account account, Long named) {
        return new ReportReaderView(PublicId.of(account.id), account.displayName, account.id.equals(named));
    }
}
