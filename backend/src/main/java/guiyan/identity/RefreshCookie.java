package guiyan.identity;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;

/** The cookie that renews a session; scripts never see it, and it goes to the door alone. */
public class RefreshCookie {

    static final String NAME = "guiyan_refresh";

    private RefreshCookie() {}

    public static NewCookie.Builder of(String value, UriInfo uri) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/api/v1/auth")
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .secure("https".equals(uri.getBaseUri().getScheme()));
    }
}
