package guiyan.identity.secondfactor;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Six digits for each half minute, as every authenticator app makes them (RFC 6238, SHA-1). */
record Totp(byte[] secret) {

    private static final int STEP = 30;
    private static final String HEX32 = "0123456789abcdefghijklmnopqrstuv";
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new secret of 20 bytes, which are 32 letters. */
    static Totp fresh() {
        var secret = new byte[20];
        RANDOM.nextBytes(secret);
        return new Totp(secret);
    }

    /** The secret as it is typed into an app. */
    String base32() {
        var digits = new BigInteger(1, secret).toString(32);
        var text = "0".repeat(secret.length * 8 / 5 - digits.length()) + digits;
        return text.chars()
                .map(digit -> BASE32.charAt(HEX32.indexOf(digit)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The time step that the code belongs to: this one, the one before, or the one after, for clocks that differ. */
    OptionalLong stepOf(String code, Instant now) {
        var step = now.getEpochSecond() / STEP;
        return LongStream.of(step, step - 1, step + 1)
                .filter(each -> isEqual(code(each), code))
                .findFirst();
    }

    private static boolean isEqual(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    String code(long step) {
        var hash = hmac(ByteBuffer.allocate(8).putLong(step).array());
        var offset = hash[hash.length - 1] & 0xF;
        var number = ByteBuffer.wrap(hash, offset, 4).getInt() & 0x7FFF_FFFF;
        return "%06d".formatted(number % 1_000_000);
    }

    private byte[] hmac(byte[] value) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac.doFinal(value);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
