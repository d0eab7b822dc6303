package guiyan.drill;

import guiyan.platform.database.EmbeddedDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.zip.GZIPInputStream;

/** Today's product is started over a database as an earlier one left it, with data in it. */
final class Upgrade {

    /** Where a product writes by itself, so that rows come and go. */
    private static final Set<String> MOVING = Set.of(
            "flyway_schema_history",
            "audit_event",
            "audit_seal",
            "session",
            "scheduled_tasks",
            "node_lease",
            "idempotency_answer",
            "retention_run");

    private Upgrade() {}

    static String fromEachReleased() throws Exception {
        var said = new TreeSet<String>();
        try (var files = Files.list(Released.FOLDER)) {
            for (var file : files.filter(each -> each.toString().endsWith(".sql.gz"))
                    .sorted()
                    .toList()) said.add(from(file));
        }
        Broke.unless(!said.isEmpty(), "nothing was ever released");
        return String.join("; ", said);
    }

    private static String from(Path file) throws Exception {
        var folder = Stage.FOLDER.resolve("upgraded").toAbsolutePath();
        Node.empty(folder);
        try (var server = EmbeddedDatabase.start(Node.engine(), folder, Node.PASSWORD);
                var database = DriverManager.getConnection(server.url(), EmbeddedDatabase.USER, Node.PASSWORD);
                var node = Node.beside(server, Released.KEY, Stage.FOLDER.resolve("upgraded-node"))) {
            load(file, database);
            var before = counts(database);
            var names = new TreeSet<>(Released.column(database, "select name from person"));
            node.start();
            requireKept(before, counts(database));
            requireRead(Clerk.returning(node, "clerk"), names);
            requireOpened(Clerk.returning(node, Released.LIAISON));
            node.close();
            Broke.unless(node.command("verify-audit", Map.of()) == 0, "the log of acts does not verify");
            var steps = Released.column(database, "select version from flyway_schema_history where success");
            return "%s to V%s with %d rows; every row kept, what was sealed is read, the log of acts verifies"
                    .formatted(
                            file.getFileName().toString().replace(".sql.gz", ""),
                            steps.get(steps.size() - 1),
                            before.values().stream().mapToLong(Long::longValue).sum());
        }
    }

    private static void load(Path file, Connection database) throws IOException, SQLException {
        try (var lines = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
                var statement = database.createStatement()) {
            statement.execute("set foreign_key_checks = 0");
            for (var line = lines.readLine(); line != null; line = lines.readLine()) statement.execute(line);
            statement.execute("set foreign_key_checks = 1");
        }
    }

    private static Map<String, Long> counts(Connection database) throws SQLException {
        var counts = new TreeMap<String, Long>();
        for (var table : Released.column(
                database,
                "select table_name from information_schema.tables where table_schema = database() and table_type = 'BASE TABLE'"))
            counts.put(
                    table,
                    Long.valueOf(Released.column(database, "select count(*) from `%s`".formatted(table))
                            .get(0)));
        return counts;
    }

    private static void requireKept(Map<String, Long> before, Map<String, Long> after) {
        before.forEach((table, rows) -> {
            if (MOVING.contains(table)) return;
            Broke.unless(rows.equals(after.get(table)), "%s had %d rows and has %s", table, rows, after.get(table));
        });
    }

    private static void requireRead(Clerk clerk, Set<String> names) throws Exception {
        var roll = clerk.roll();
        Broke.unless(roll.keySet().equals(names), "%d of %d names on the roll", roll.size(), names.size());
        var written = clerk.enrol("新来的", UUID.randomUUID().toString());
        Broke.unless(written.statusCode() == 201, "a write: %d %s", written.statusCode(), written.body());
    }

    /** What was sealed then opens now. */
    private static void requireOpened(Clerk liaison) throws Exception {
        var found = liaison.get("/members?q=" + Clerk.encoded(Released.WITNESS));
        var witness = Clerk.json(found).path("items").path(0);
        Broke.unless(witness.path("note").asText().equals("会木工"), "the witness is shown as %s", found.body());
        var clear = liaison.ask(
                "POST",
                "/members/" + witness.path("id").asText() + "/disclosures",
                Map.of(),
                Map.of("fields", List.of("PHONE"), "purpose", "演练核对"));
        Broke.unless(clear.body().contains(Released.PHONE), "the phone is not read: %s", clear.body());
    }
}
