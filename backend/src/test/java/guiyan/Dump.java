package guiyan;

import guiyan.platform.database.Schema;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** All that the product has written: every table as it stands, and every log. */
@ApplicationScoped
class Dump {

    private final DataSource database;
    private final Schema schema;

    Dump(DataSource database, Schema schema) {
        this.database = database;
        this.schema = schema;
    }

    /** The columns and logs in which something of this kind stands, each with what stands there first. */
    Set<String> placesOf(Pattern kind) throws SQLException, IOException {
        var places = new TreeSet<String>();
        for (var table : tables()) search(table, kind, places);
        for (var log : logs()) search(log, kind, places);
        return places;
    }

    private Set<String> tables() {
        return schema.columns().stream().map(Schema.Column::table).collect(Collectors.toSet());
    }

    private void search(String table, Pattern kind, Set<String> places) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.setFetchSize(Integer.MIN_VALUE); // row by row
            try (var rows = statement.executeQuery("select * from `%s`".formatted(table))) {
                var columns = rows.getMetaData();
                while (rows.next())
                    for (int i = 1; i <= columns.getColumnCount(); i++)
                        note(table + "." + columns.getColumnName(i), rows.getBytes(i), kind, places);
            }
        }
    }

    private static void note(String place, byte[] value, Pattern kind, Set<String> places) {
        if (value == null || value.length < 11) return;
        var found = kind.matcher(new String(value, StandardCharsets.ISO_8859_1));
        if (found.find()) places.add(place + ": " + found.group());
    }

    private static Set<Path> logs() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("target"), 3)) {
            return files.filter(file -> file.toString().endsWith(".log")).collect(Collectors.toSet());
        }
    }

    private static void search(Path log, Pattern kind, Set<String> places) throws IOException {
        try (var lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            lines.map(kind::matcher)
                    .filter(line -> line.find())
                    .findFirst()
                    .ifPresent(line -> places.add(log.getFileName() + ": " + line.group()));
        }
    }
}
