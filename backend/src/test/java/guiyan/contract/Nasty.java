package guiyan.contract;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;

/** What nobody should send, drawn by chance from a seed. */
record Nasty(Random chance) {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "\u0007\u001b[31m",
            "😀👨‍👩‍👧",
            "𠮷野",
            "\uD800",
            "x\uDFFF",
            "\uFEFF",
            "\u202Eabc",
            "a" + "\u0301".repeat(300),
            "'; drop table member; --",
            "1' or '1'='1",
            "%",
            "_%",
            "\\",
            "<script>alert(1)</script>",
            "=cmd|' /C calc'!A0",
            "+1",
            "-1",
            "@sum(1)",
            "\t=1",
            "../../etc/passwd",
            "..",
            "null",
            "NaN",
            "1e400",
            "9223372036854775808",
            "-9223372036854775809",
            "2147483648",
            "0x1F",
            "0",
            "1.5",
            "2008-02-30",
            "0000-00-00",
            "9999-12-31",
            "+999999999-12-31",
            "-0001-01-01",
            "PT",
            "-PT1H",
            "P99999999D",
            "PT0.1S",
            "{0}",
            "{",
            "${jndi:ldap://x}",
            "%s%n",
            "0000000000000",
            "7ZZZZZZZZZZZZ",
            "ZZZZZZZZZZZZZ",
            "*",
            "\"1\"",
            "W/\"1\"",
            "\"1",
            ",",
            "154****0001",
            "15400000001",
            "439901197908150232",
            "true",
            "ACTIVE",
            "A".repeat(300),
            "汉".repeat(5000));

    private static final List<String> JSON = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1.5",
            "1e400",
            "99999999999999999999999999",
            "[]",
            "{}",
            "[null]",
            "[[],{}]",
            "{\"a\":{\"b\":[1]}}",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "[1,2,3]",
            "[2008,1,1]",
            "{\"name\":1,\"name\":2}",
            "[".repeat(600) + "]".repeat(600),
            "{\"a\":".repeat(1500) + "1" + "}".repeat(1500),
            "NaN",
            "'x'",
            "01",
            "\"" + "x".repeat(100_000) + "\"");

    private static final List<String> MEDIA = List.of(
            "text/plain",
            "application/xml",
            "application/octet-stream",
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            "application/x-www-form-urlencoded",
            "application/json; charset=GBK",
            "application/json; charset=nonsense",
            "application/*",
            "*/*",
            "json",
            "/",
            "application/json",
            "application/merge-patch+json",
            "application/json;;;=",
            "text/html;q=nonsense");

    boolean oneIn(int times) {
        return chance.nextInt(times) == 0;
    }

    <T> T any(List<T> things) {
        return things.get(chance.nextInt(things.size()));
    }

    String text() {
        return oneIn(8) ? new String(bytes(chance.nextInt(60)), StandardCharsets.ISO_8859_1) : any(TEXTS);
    }

    /** What fits into an address: a longer one is refused by the server, before any of ours is asked. */
    String shortText() {
        var text = text();
        return text.length() > 300 ? text.substring(0, 300) : text;
    }

    String media() {
        return any(MEDIA);
    }

    /** A value as it would stand in JSON, not always well-formed. */
    String json() {
        return oneIn(2) ? any(JSON) : quoted(text());
    }

    static String quoted(String text) {
        var json = new StringBuilder("\"");
        for (var c : text.toCharArray())
            if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c)) json.append("\\u%04x".formatted((int) c));
            else json.append(c);
        return json.append('"').toString();
    }

    /** A header may not hold everything, or the client would refuse to send it. */
    String header() {
        return text().replaceAll("[^ -~]", "?").strip();
    }

    String cursor() {
        if (oneIn(3)) return shortText();
        var order = any(List.of("name", "-name", "id", "-id", "code", "key", "username", "", "row"));
        var text = order + "\u0000" + shortText() + (oneIn(2) ? "\u0000" + shortText() : "");
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes(int length) {
        var bytes = new byte[length];
        chance.nextBytes(bytes);
        return bytes;
    }
}
