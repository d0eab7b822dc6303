package guiyan.identity.clients;

import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.Secretive;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A client with its secret, which is shown this once and kept nowhere. */
record ApiClientOpened(
        @Schema(required = true) ApiClientView client,

        @Schema(description = "Only in the first answer; a repeated request does not bring it back")
        String secret)
        implements Revisioned, Located, Secretive {

    @Override
    public String etag() {
        return client.etag();
    }

    @Override
    public String location() {
        return client.location();
    }

    @Override
    public ApiClientOpened withoutSecret() {
        return new ApiClientOpened(client, null);
    }
}
