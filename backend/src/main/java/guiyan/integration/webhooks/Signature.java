package guiyan.integration.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What proves where a message comes from and when it was sent: {@code t=1217462400,v1=9f3c…}, one {@code v1} a secret. */
record Signature(Instant at, List<String> secrets) {

    static final String HEADER = "Guiyan-Signature";

    /** The header for a body: HMAC-SHA-256 over the second, a dot, and the body. */
    String of(String body) {
        var signed = at.getEpochSecond() + "." + body;
        return secrets.stream()
                .map(secret -> "v1=" + hmac(secret, signed))
                .collect(Collectors.joining(",", "t=" + at.getEpochSecond() + ",", ""));
    }

    private static String hmac(String secret, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
