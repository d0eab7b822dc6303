package guiyan.platform.importing;

import java.util.List;

/** One field a file may bring: its name, its title in both languages, and the headings clerks give it. */
public record Column(String field, String zh, String en, boolean needsBasis, List<String> aliases) {

    public static Column of(String field, String zh, String en, String... aliases) {
        return new Column(field, zh, en, false, List.of(aliases));
    }

    /** A field that is only stored on a stated footing. */
    public static Column onBasis(String field, String zh, String en, String... aliases) {
        return new Column(field, zh, en, true, List.of(aliases));
    }
}
