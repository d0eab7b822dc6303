package guiyan.identity.clients;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A client's secret: 32 random bytes, so that a plain hash of it gives nothing away. */
record ClientSecret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static ClientSecret fresh() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new ClientSecret(HexFormat.of().formatHex(bytes));
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
