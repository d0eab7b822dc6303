package guiyan;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/**
 * An issuer of OpenID Connect that believes everybody: {@code as} in the address of its door says who comes, {@code spoilt} what of
 * his token is to be wrong.
 */
public final class StandInIssuer implements AutoCloseable {

    public static final String CLIENT = "guiyan";
    public static final String SECRET = "stand-in secret";

    private final HttpServer server;
    private final RsaJsonWebKey key = key();
    private final RsaJsonWebKey another = key();
    private final Map<String, Map<String, String>> grants = new ConcurrentHashMap<>();

    private StandInIssuer(HttpServer server) {
        this.server = server;
    }

    static StandInIssuer start() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var issuer = new StandInIssuer(server);
        server.createContext("/", issuer::answer);
        server.start();
        return issuer;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange asked) throws IOException {
        try (asked) {
            switch (asked.getRequestURI().getPath()) {
                case "/.well-known/openid-configuration" -> say(asked, 200, described());
                case "/keys" -> say(asked, 200, new JsonWebKeySet(key).toJson());
                case "/door" -> letBack(asked);
                case "/token" -> trade(asked);
                default -> say(asked, 404, "{}");
            }
        } catch (Exception failed) {
            throw new IOException(failed);
        }
    }

    private String described() {
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/door", "token_endpoint": "%1$s/token", "jwks_uri": "%1$s/keys"}""".formatted(address());
    }

    private void letBack(HttpExchange asked) throws IOException {
        var said = fields(asked.getRequestURI().getRawQuery());
        var code = UUID.randomUUID().toString();
        grants.put(code, said);
        var back = said.get("redirect_uri") + "?code=" + code + "&state=" + said.get("state");
        asked.getResponseHeaders().add("Location", back);
        asked.sendResponseHeaders(302, -1);
    }

    private void trade(HttpExchange asked) throws Exception {
        var told = fields(new String(asked.getRequestBody().readAllBytes(), StandardCharsets.US_ASCII));
        var grant = grants.remove(told.getOrDefault("code", ""));
        var fits = grant != null
                && credentials().equals(asked.getRequestHeaders().getFirst("Authorization"))
                && grant.get("redirect_uri").equals(told.get("redirect_uri"))
                && grant.get("code_challenge").equals(print(told.get("code_verifier")));
        if (!fits) say(asked, 400, "{\"error\": \"invalid_grant\"}");
        else say(asked, 200, "{\"token_type\": \"Bearer\", \"id_token\": \"%s\"}".formatted(token(grant)));
    }

    private String token(Map<String, String> grant) throws JoseException {
        var spoilt = grant.getOrDefault("spoilt", "");
        var claims = new JwtClaims();
        claims.setIssuer(spoilt.equals("issuer") ? "https://elsewhere.example" : address());
        claims.setAudience(spoilt.equals("audience") ? "another client" : CLIENT);
        claims.setSubject(grant.get("as"));
        claims.setExpirationTimeMinutesInTheFuture(spoilt.equals("time") ? -5 : 5);
        claims.setIssuedAtToNow();
        claims.setStringClaim("nonce", spoilt.equals("nonce") ? "another" : grant.get("nonce"));
        var token = new JsonWebSignature();
        token.setPayload(claims.toJson());
        token.setKeyIdHeaderValue("k");
        token.setAlgorithmHeaderValue("RS256");
        token.setKey((spoilt.equals("key") ? another : key).getPrivateKey());
        return token.getCompactSerialization();
    }

    private static RsaJsonWebKey key() {
        try {
            var key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId("k");
            return key;
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String credentials() {
        var both = CLIENT + ":" + SECRET.replace(' ', '+');
        return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.US_ASCII));
    }

    private static String print(String verifier) throws Exception {
        var print = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(print);
    }

    private static Map<String, String> fields(String form) {
        var fields = new HashMap<String, String>();
        for (var field : form.split("&")) {
            var parts = field.split("=", 2);
            fields.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return fields;
    }

    private static void say(HttpExchange asked, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        asked.getResponseHeaders().add("Content-Type", "application/json");
        asked.sendResponseHeaders(status, bytes.length);
        asked.getResponseBody().write(bytes);
    }
}
