package guiyan.platform.importing;

import static guiyan.platform.importing.ImportCode.CELL_ERROR;
import static guiyan.platform.importing.ImportCode.CODE_UNMAPPED;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Reads a cell that should name an entry of a code list, by all the names clerks give it. */
public final class CodeCell {

    private final Map<String, String> aliases = new HashMap<>();

    /** {@code aliases}: what clerks write → the code; blanks, width and letter case do not matter. */
    public CodeCell(Map<String, String> aliases) {
        aliases.forEach((alias, code) -> this.aliases.put(key(Plain.of(alias)), code));
    }

    /** The code; a value outside the list is left empty with a warning. */
    public Parsed<String> read(Cell cell) {
        return read(cell, Function.identity());
    }

    /** The entry that {@code entry} finds for the code. */
    public <T> Parsed<T> read(Cell cell, Function<String, T> entry) {
        if (Plain.isError(cell)) return Parsed.refused(CELL_ERROR, cell.text());
        var code = aliases.get(key(Plain.of(cell)));
        if (code != null) return Parsed.of(entry.apply(code));
        return Plain.saysNothing(cell) ? Parsed.empty() : Parsed.refused(CODE_UNMAPPED, cell.text());
    }

    private static String key(String plain) {
        return Plain.blanksRemoved(plain).toUpperCase(Locale.ROOT);
    }
}
