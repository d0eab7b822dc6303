package guiyan.identity;

import guiyan.platform.calendar.SystemClock;
import guiyan.platform.crypto.Vault;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Bearer tokens for ten minutes: whose, and until when, with a print nobody else can make. */
@Singleton
public class Tokens {

    public static final Duration LIFE = Duration.ofMinutes(10);

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final SystemClock clock;
    private final Vault vault;

    Tokens(SystemClock clock, Vault vault) {
        this.clock = clock;
        this.vault = vault;
    }

    /** What a token says: the row it lets in, and since when it holds, to the second. */
    public record Read(long id, Instant issuedAt) {}

    /** A token that lets the row in; one purpose's tokens open no other door. */
    public String issue(String purpose, long id) {
        var expires = clock.now().plus(LIFE).getEpochSecond();
        var body = ByteBuffer.allocate(16).putLong(id).putLong(expires).array();
        var token = ByteBuffer.allocate(32).put(body).put(print(purpose, body)).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** What a token of this purpose says while it holds; null for every other text. */
    public Read read(String purpose, String token) {
        if (token == null || !SHAPE.matcher(token).matches()) return null;
        var bytes = Base64.getUrlDecoder().decode(token);
        var body = Arrays.copyOf(bytes, 16);
        if (!MessageDigest.isEqual(print(purpose, body), Arrays.copyOfRange(bytes, 16, 32))) return null;
        var parts = ByteBuffer.wrap(body);
        var id = parts.getLong();
        var expires = Instant.ofEpochSecond(parts.getLong());
        return expires.isBefore(clock.now()) ? null : new Read(id, expires.minus(LIFE));
    }

    private byte[] print(String purpose, byte[] body) {
        return Arrays.copyOf(vault.print(purpose, HexFormat.of().formatHex(body)), 16);
    }
}
