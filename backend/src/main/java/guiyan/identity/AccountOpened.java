package guiyan.identity;

import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.Secretive;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account with the password its holder starts with, which is shown this once and kept nowhere. */
record AccountOpened(
        @Schema(required = true) AccountView account,

        @Schema(description = "Only in the first answer; a repeated request does not bring it back")
        String startPassword)
        implements Revisioned, Located, Secretive {

    @Override
    public String etag() {
        return account.etag();
    }

    @Override
    public String location() {
        return account.location();
    }

    @Override
    public AccountOpened withoutSecret() {
        return new AccountOpened(account, null);
    }
}
