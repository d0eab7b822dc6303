package guiyan.identity.oauth;

import static guiyan.identity.oauth.OAuthRefusal.Reason.*;
import static java.util.stream.Collectors.*;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a client asks for, with its id and secret from the form or from HTTP Basic, never both. */
record TokenRequest(String grantType, String scope, String id, String secret) {

    static TokenRequest of(byte[] body, String authorization) {
        var form = form(new String(body, StandardCharsets.UTF_8));
        var grant = one(form, "grant_type");
        var scope = one(form, "scope");
        var id = one(form, "client_id");
        var secret = one(form, "client_secret");
        if (authorization == null || !authorization.regionMatches(true, 0, "Basic ", 0, 6))
            return new TokenRequest(grant, scope, id, secret);
        if (secret != null)
            throw new OAuthRefusal(INVALID_REQUEST, "Id and secret in the form or in the header, not in both");
        var pair = decoded(authorization.substring(6).strip()).split(":", 2);
        if (pair.length != 2) throw new OAuthRefusal(INVALID_CLIENT, "The Authorization header holds no id and secret");
        return new TokenRequest(grant, scope, unescaped(pair[0]), unescaped(pair[1]));
    }

    private static Map<String, List<String>> form(String text) {
        return Stream.of(text.split("&"))
                .map(pair -> (pair + "=").split("=", -1))
                .collect(groupingBy(pair -> pair[0], mapping(pair -> unescaped(pair[1]), toList())));
    }

    private static String one(Map<String, List<String>> form, String name) {
        var values = form.getOrDefault(name, List.of("")).stream()
                .filter(value -> !value.isBlank())
                .toList();
        if (values.isEmpty()) return null;
        if (values.size() > 1) throw new OAuthRefusal(INVALID_REQUEST, "More than one " + name);
        return values.get(0);
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw new OAuthRefusal(INVALID_CLIENT, "The Authorization header is no base64");
        }
    }

    private static String unescaped(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEscaped) {
            throw new OAuthRefusal(INVALID_REQUEST, "An escape (%) is torn");
        }
    }
}
