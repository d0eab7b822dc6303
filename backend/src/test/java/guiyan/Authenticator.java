package guiyan;

import io.restassured.http.ContentType;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Somebody's authenticator app, which has typed in the secret it was shown. */
public record Authenticator(String secret) {

    /** Begins to set up a second factor for whoever has the token; empty when he may not. */
    public static Optional<Authenticator> begun(String token, String password) {
        var answer = Cast.bearing(token)
                .contentType(ContentType.JSON)
                .body(Map.of("currentPassword", password))
                .post("/api/v1/me/second-factor");
        return answer.statusCode() == 200 ? Optional.of(new Authenticator(answer.path("secret"))) : Optional.empty();
    }

    /** Ends the setting up with this half minute's code; answers the recovery codes. */
    public List<String> confirm(String token) {
        return Cast.bearing(token)
                .contentType(ContentType.JSON)
                .body(Map.of("code", code()))
                .post("/api/v1/me/second-factor/confirm")
                .then()
                .statusCode(200)
                .extract()
                .path("codes");
    }

    /** This half minute's code. */
    public String code() {
        return code(0);
    }

    /** The code of a half minute from now or before. */
    public String code(int steps) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes(), "HmacSHA1"));
            var step = new java.util.Date().getTime() / 30_000 + steps;
            var hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            var number = ByteBuffer.wrap(hash, hash[19] & 15, 4).getInt() & Integer.MAX_VALUE;
            return String.format("%06d", number % 1_000_000);
        } catch (java.security.GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] bytes() {
        var bits = new StringBuilder();
        for (var letter : secret.toCharArray()) {
            var value = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter);
            bits.append(String.format("%5s", Integer.toBinaryString(value)).replace(' ', '0'));
        }
        var bytes = new byte[bits.length() / 8];
        for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2);
        return bytes;
    }
}
