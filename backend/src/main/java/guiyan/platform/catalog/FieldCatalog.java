package guiyan.platform.catalog;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The catalogue of columns, read from {@code field-catalog.txt}, which says how it is written. */
@Singleton
public class FieldCatalog {

    private static final String ANY_TABLE = "*";

    private final Map<String, List<String>> tables = new HashMap<>();
    private final Map<String, List<String>> columns = new HashMap<>();
    private final List<String> common = new ArrayList<>();

    FieldCatalog() throws IOException {
        try (var file = FieldCatalog.class.getResourceAsStream("/field-catalog.txt")) {
            read(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        }
    }

    /** What is to be known about a column; nothing when the catalogue has forgotten it. */
    public Optional<Field> of(String table, String column) {
        var said = columns.get(name(table, column));
        if (said != null) return Optional.of(field(table, column, said));
        if (!tables.containsKey(table) || !common.contains(column)) return Optional.empty();
        return Optional.of(field(table, column, with(List.of(Sensitivity.PLAIN.name()), tables.get(table))));
    }

    /** The columns that have a line of their own, as {@code table.column}. */
    Set<String> described() {
        return columns.keySet();
    }

    private void read(List<String> lines) {
        var table = ANY_TABLE;
        for (var line : lines) {
            var words = List.of(line.strip().split("\\s+"));
            var said = words.stream().filter(FieldCatalog::isSaid).toList();
            if (!line.startsWith(" ")) tables.put(table = words.get(0), said);
            else if (table.equals(ANY_TABLE)) common.addAll(words);
            else describe(table, words, with(said, tables.get(table)));
        }
    }

    private void describe(String table, List<String> words, List<String> said) {
        words.stream().filter(word -> !isSaid(word)).forEach(column -> columns.put(name(table, column), said));
    }

    private static boolean isSaid(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    private static List<String> with(List<String> nearer, List<String> farther) {
        return Stream.concat(nearer.stream(), farther.stream()).toList();
    }

    private static String name(String table, String column) {
        return table + "." + column;
    }

    private static Field field(String table, String column, List<String> said) {
        return new Field(
                table,
                column,
                first(Purpose.values(), said).orElseThrow(),
                first(Basis.values(), said).orElseThrow(),
                first(Sensitivity.values(), said).orElse(Sensitivity.PLAIN),
                first(Form.values(), said).orElse(Form.CLEAR),
                first(Retention.values(), said).orElseThrow());
    }

    /** The first of the words that is one of these: a column's own stand before its table's. */
    private static <E extends Enum<E>> Optional<E> first(E[] values, List<String> said) {
        return said.stream()
                .flatMap(word ->
                        Arrays.stream(values).filter(value -> value.name().equals(word)))
                .findFirst();
    }
}
