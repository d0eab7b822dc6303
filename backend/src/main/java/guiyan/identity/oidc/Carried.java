package guiyan.identity.oidc;

import guiyan.platform.Refusal;
import guiyan.platform.calendar.SystemClock;
import guiyan.platform.crypto.Vault;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** What a browser carries from one step of a sign-in to the next, with a print that nobody else can make. */
@Singleton
class Carried {

    static final String NAME = "guiyan_sign_on";

    /** How long somebody may stay at the issuer, or look for his code. */
    private static final Duration LIFE = Duration.ofMinutes(10);

    private final Vault vault;
    private final SystemClock clock;

    Carried(Vault vault, SystemClock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    /** Between which steps it is carried; what is meant for one opens no other. */
    enum Leg {
        OUT,
        HOME
    }

    NewCookie cookie(Leg leg, String text, UriInfo uri) {
        var body = clock.now().plus(LIFE).getEpochSecond() + " " + text;
        return cookie(base64(body.getBytes(StandardCharsets.UTF_8)) + "." + base64(print(leg, body)), uri)
                .maxAge((int) LIFE.toSeconds())
                .build();
    }

    NewCookie none(UriInfo uri) {
        return cookie("", uri).maxAge(0).build();
    }

    private static NewCookie.Builder cookie(String value, UriInfo uri) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/api/v1/auth/sign-on")
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .secure("https".equals(uri.getBaseUri().getScheme()));
    }

    /** What was put into the cookie for this leg, while it holds. */
    String text(Leg leg, String cookie) {
        if (cookie == null || !cookie.matches("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]{43}")) throw failed();
        var parts = cookie.split("\\.");
        var body = new String(bytes(parts[0]), StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(print(leg, body), bytes(parts[1]))) throw failed();
        var space = body.indexOf(' ');
        var until = Instant.ofEpochSecond(Long.parseLong(body.substring(0, space)));
        if (until.isBefore(clock.now())) throw failed();
        return body.substring(space + 1);
    }

    private static Refusal failed() {
        return new Refusal(SignOnCode.SIGN_ON_FAILED, null);
    }

    private byte[] print(Leg leg, String body) {
        return vault.print("sign-on-" + leg, body);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String base64) {
        try {
            return Base64.getUrlDecoder().decode(base64);
        } catch (IllegalArgumentException cut) {
            throw failed();
        }
    }
}
