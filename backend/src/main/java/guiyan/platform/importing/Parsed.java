package guiyan.platform.importing;

import java.util.List;

/** What was read from a cell, null where nothing can be stored, and what was noticed on the way. */
public record Parsed<T>(T value, List<Finding> findings) {

    public Parsed {
        findings = List.copyOf(findings);
    }

    /** Read without any remark. */
    public static <T> Parsed<T> of(T value) {
        return new Parsed<>(value, List.of());
    }

    /** Nothing stands there, and nothing need. */
    public static <T> Parsed<T> empty() {
        return new Parsed<>(null, List.of());
    }

    /** Read, with a remark. */
    public static <T> Parsed<T> of(T value, ImportCode code, String raw) {
        return new Parsed<>(value, List.of(new Finding(code, raw)));
    }

    /** Not read, and why. */
    public static <T> Parsed<T> refused(ImportCode code, String raw) {
        return of(null, code, raw);
    }

    public boolean isEmpty() {
        return value == null;
    }

    public boolean hasError() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    public boolean has(ImportCode code) {
        return findings.stream().anyMatch(finding -> finding.code() == code);
    }
}
