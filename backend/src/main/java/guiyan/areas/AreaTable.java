package guiyan.areas;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The tables of the room: lines of a resource, without remarks. */
final class AreaTable {

    private AreaTable() {}

    static Stream<String> lines(String name) {
        try (var reader = new BufferedReader(
                new InputStreamReader(AreaTable.class.getResourceAsStream("/areas/" + name), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
