package guiyan.platform.importing;

import java.util.List;

/**
 * One field a file may bring: its name, its title in both languages, the headings clerks give it, and what may be chosen from
 * in a template.
 */
public record Column(
        String field, String zh, String en, boolean needsBasis, List<String> aliases, List<String> choices) {

    public static Column of(String field, String zh, String en, String... aliases) {
        return new Column(field, zh, en, false, List.of(aliases), List.of());
    }

    /** A field that is only stored on a stated footing. */
    public static Column onBasis(String field, String zh, String en, String... aliases) {
        return new Column(field, zh, en, true, List.of(aliases), List.of());
    }

    /** The same with the words that a template offers for it. */
    public Column choosing(List<String> words) {
        return new Column(field, zh, en, needsBasis, aliases, words);
    }
}
