package guiyan.imports.reading.text;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the delimiter of a text file: the one that stands equally often in most records, outside quotes. */
final class Delimiter {

    private static final List<Character> CANDIDATES = List.of(',', '\t', ';');

    private Delimiter() {}

    static char of(Reader reader) throws IOException {
        var records = records(reader);
        return CANDIDATES.stream()
                .max(Comparator.comparingInt(candidate -> agreement(records, candidate)))
                .orElse(',');
    }

    /** In how many records the most usual number of delimiters stands; wide rows decide between equals. */
    private static int agreement(List<Map<Character, Integer>> records, char candidate) {
        var counts = new HashMap<Integer, Integer>();
        for (var one : records) {
            int count = one.getOrDefault(candidate, 0);
            if (count > 0) counts.merge(count, 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .mapToInt(e -> e.getValue() * 1000 + Math.min(e.getKey(), 999))
                .max()
                .orElse(0);
    }

    private static List<Map<Character, Integer>> records(Reader reader) throws IOException {
        var records = new ArrayList<Map<Character, Integer>>();
        var current = new HashMap<Character, Integer>();
        boolean quoted = false;
        int character = reader.read();
        for (int read = 0; character >= 0 && read < 1 << 16; read++) {
            if (character == '"') quoted = !quoted;
            if (!quoted && character == '\n') {
                records.add(current);
                current = new HashMap<>();
            } else if (!quoted && CANDIDATES.contains((char) character)) {
                current.merge((char) character, 1, Integer::sum);
            }
            character = reader.read();
        }
        if (character < 0) records.add(current);
        return records;
    }
}
