package guiyan.identity;

import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account with the password its holder starts with, which is shown this once and kept nowhere. */
record AccountOpened(
        @Schema(required = true) AccountView account,
        @Schema(required = true) String startPassword) implements Revisioned, Located {

    @Override
    public String etag() {
        return account.etag();
    }

    @Override
    public String location() {
        return account.location();
    }
}
