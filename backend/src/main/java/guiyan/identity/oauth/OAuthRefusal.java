package guiyan.identity.oauth;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a client gets no token, in the words of RFC 6749 (5.2). */
class OAuthRefusal extends RuntimeException {

    final Reason reason;

    /** The closed list of RFC 6749, as far as it concerns client credentials. */
    enum Reason {
        INVALID_REQUEST(400),
        INVALID_CLIENT(401),
        INVALID_SCOPE(400),
        UNSUPPORTED_GRANT_TYPE(400);

        final int status;

        Reason(int status) {
            this.status = status;
        }
    }

    /** The one body of an error that is no problem: stock OAuth clients read this shape and no other. */
    record OAuthError(
            @Schema(
                    required = true,
                    enumeration = {"invalid_request", "invalid_client", "invalid_scope", "unsupported_grant_type"})
            String error,

            @Schema(required = true) @JsonProperty("error_description")
            String description) {}

    OAuthRefusal(Reason reason, String description) {
        super(description);
        this.reason = reason;
    }

    OAuthError body() {
        return new OAuthError(reason.name().toLowerCase(Locale.ROOT), getMessage());
    }
}
