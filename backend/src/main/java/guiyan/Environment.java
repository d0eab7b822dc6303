package guiyan;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The variables an installation is set up with; collects what is wrong with them instead of stopping at the first. */
final class Environment {

    private final Map<String, String> variables;
    private final List<String> complaints = new ArrayList<>();

    Environment(Map<String, String> variables) {
        this.variables = variables;
    }

    List<String> complaints() {
        return complaints;
    }

    void complain(String name, String zh, String en) {
        complaints.add("%s:%s / %s".formatted(name, zh, en));
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(variables.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The text, which nothing may stand in for. */
    Optional<String> required(String name) {
        var text = text(name);
        if (text.isEmpty()) complain(name, "没有设置", "is not set");
        return text;
    }

    Optional<String> oneOf(String name, String... choices) {
        var text = text(name);
        if (text.isEmpty() || List.of(choices).contains(text.get())) return text;
        complain(name, "只能是 " + String.join("、", choices), "must be one of " + String.join(", ", choices));
        return Optional.empty();
    }

    boolean flag(String name) {
        return oneOf(name, "true", "false").map(Boolean::valueOf).orElse(false);
    }

    int port(String name, int otherwise) {
        var text = text(name);
        if (text.isEmpty()) return otherwise;
        if (text.get().matches("\\d{1,5}")) {
            var port = Integer.parseInt(text.get());
            if (port > 0 && port < 65536) return port;
        }
        complain(name, "应为 1 到 65535 的数字", "must be a number from 1 to 65535");
        return otherwise;
    }

    Optional<LocalDate> date(String name) {
        try {
            return text(name).map(LocalDate::parse);
        } catch (DateTimeParseException wrong) {
            complain(name, "应为 2008-07-31 这样的日期", "must be a date like 2008-07-31");
            return Optional.empty();
        }
    }

    Path folder(String name, String otherwise) {
        try {
            return Path.of(text(name).orElse(otherwise)).toAbsolutePath().normalize();
        } catch (InvalidPathException wrong) {
            complain(name, "不是有效的文件夹", "is no folder");
            return Path.of(otherwise).toAbsolutePath();
        }
    }

    /** A key of 32 bytes in base64. */
    Optional<String> key(String name) {
        return text(name).filter(key -> {
            if (isKey(key)) return true;
            complain(name, "应为 32 字节的 base64", "must be 32 bytes in base64");
            return false;
        });
    }

    private static boolean isKey(String text) {
        try {
            return Base64.getDecoder().decode(text).length == 32;
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }
}
