package guiyan.identity.oidc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import guiyan.platform.Refusal;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The office's own sign-in: asked only while somebody signs in by it, so that it keeps nobody waiting who does not. */
@Singleton
class Issuer {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final List<String> ENDPOINTS = List.of("authorization_endpoint", "token_endpoint", "jwks_uri");

    private final Optional<String> address;
    private final String client;
    private final String secret;
    private final IdTokens tokens;
    private final ObjectMapper json;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER) // a secret goes with it
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    Issuer(
            @ConfigProperty(name = "guiyan.oidc.issuer") Optional<String> address,
            @ConfigProperty(name = "guiyan.oidc.client") Optional<String> client,
            @ConfigProperty(name = "guiyan.oidc.secret") Optional<String> secret,
            IdTokens tokens,
            ObjectMapper json) {
        this.address = address;
        this.client = client.orElse("");
        this.secret = secret.orElse("");
        this.tokens = tokens;
        this.json = json;
    }

    /** By which name it is known; refused where none is set up. */
    String name() {
        return address.orElseThrow(() -> new Refusal(SignOnCode.SIGN_ON_OFF, null));
    }

    /** Where somebody says there who he is, before he comes back to the page. */
    URI door(Errand errand, URI page) {
        var asked = new TreeMap<>(Map.of("response_type", "code", "scope", "openid", "client_id", client));
        asked.put("redirect_uri", page.toString());
        asked.put("state", errand.state());
        asked.put("nonce", errand.nonce());
        asked.put("code_challenge", errand.challenge());
        asked.put("code_challenge_method", "S256");
        var door = described().path("authorization_endpoint").asText();
        return URI.create(door + (door.contains("?") ? "&" : "?") + form(asked));
    }

    /** How it calls the one whom it gave the code for. */
    String subject(String code, Errand errand, URI page) {
        var described = described();
        var told = new TreeMap<>(Map.of("grant_type", "authorization_code", "code", code));
        told.put("redirect_uri", page.toString());
        told.put("code_verifier", errand.verifier());
        var answer = asked(HttpRequest.newBuilder(
                        URI.create(described.path("token_endpoint").asText()))
                .header("Authorization", "Basic " + credentials())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(told))));
        if (answer.statusCode() / 100 == 4) throw new Refusal(SignOnCode.SIGN_ON_FAILED, null);
        var token = read(answer).path("id_token").asText();
        var keys = got(described.path("jwks_uri").asText()).toString();
        return tokens.subject(token, keys, new IdTokens.Expected(name(), client, errand.nonce()));
    }

    /** What it says of itself; a document of another issuer is none of its. */
    private JsonNode described() {
        var described = got(name().replaceAll("/+$", "") + "/.well-known/openid-configuration");
        var isWhole = ENDPOINTS.stream()
                .allMatch(each -> described.path(each).asText().startsWith("http"));
        if (!isWhole || !described.path("issuer").asText().equals(name())) throw away();
        return described;
    }

    private JsonNode got(String from) {
        return read(asked(HttpRequest.newBuilder(URI.create(from)).GET()));
    }

    private HttpResponse<String> asked(HttpRequest.Builder request) {
        try {
            var whole = request.timeout(PATIENCE)
                    .header("Accept", "application/json")
                    .build();
            return http.send(whole, HttpResponse.BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw away();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw away();
        }
    }

    private JsonNode read(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) throw away();
        try {
            return json.readTree(answer.body());
        } catch (IOException noJson) {
            throw away();
        }
    }

    private static Refusal away() {
        return new Refusal(SignOnCode.SIGN_ON_AWAY, null);
    }

    private String credentials() {
        var both = encoded(client) + ":" + encoded(secret);
        return Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.US_ASCII));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
