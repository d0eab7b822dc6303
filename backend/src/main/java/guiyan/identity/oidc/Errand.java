package guiyan.identity.oidc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** What is kept while somebody is at the issuer: by which state he comes back, and what code and token must fit (RFC 7636). */
record Errand(String state, String nonce, String verifier) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Errand fresh() {
        return new Errand(word(), word(), word());
    }

    private static String word() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static Errand parse(String text) {
        var parts = text.split(" ");
        return new Errand(parts[0], parts[1], parts[2]);
    }

    String text() {
        return String.join(" ", state, nonce, verifier);
    }

    /** The print of the verifier, which alone goes out before the code comes in. */
    String challenge() {
        try {
            var print = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(print);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
