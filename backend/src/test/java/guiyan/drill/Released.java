package guiyan.drill;

import guiyan.platform.database.EmbeddedDatabase;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

/** {@code make release-schema}: a small database as a product leaves it, for later products to be upgraded from. */
public final class Released {

    static final Path FOLDER = Path.of("src", "test", "resources", "released");
    static final String KEY =
            Base64.getEncoder().encodeToString("guiyan drill: data of no person!".getBytes(StandardCharsets.US_ASCII));

    /** Whose phone shows that what was sealed then is read now. */
    static final String WITNESS = "见证人";

    static final String PHONE = "15430000001";

    /** Who may read it. */
    static final String LIAISON = "liaison";

    private static final int ROWS = 60;

    private Released() {}

    public static void main(String... arguments) throws Exception {
        var folder = Stage.FOLDER.resolve("releasing").toAbsolutePath();
        Node.empty(folder);
        try (var server = EmbeddedDatabase.start(Node.engine(), folder, Node.PASSWORD);
                var database = DriverManager.getConnection(server.url(), EmbeddedDatabase.USER, Node.PASSWORD)) {
            try (var node = Node.beside(server, KEY, Stage.FOLDER.resolve("releasing-node"))) {
                work(Clerk.entering(node.start()));
                while (column(database, "select id from audit_seal").isEmpty()) Thread.sleep(1_000);
            }
            System.out.println(write(database));
        }
        System.exit(0);
    }

    /** A roll that came as a file, somebody enrolled by hand and revised, a household, and a letter on its way. */
    private static void work(Clerk clerk) throws Exception {
        var text = new StringBuilder("姓名,村,性别,出生年月,手机号码,备注\n");
        for (int row = 0; row < ROWS; row++)
            text.append("旧%s册,河滩村,男,1960-%02d,154%08d,第%d行\n"
                    .formatted(Clerk.inHan(row), 1 + row % 12, 31_000_000 + row, row));
        var begun = Doors.upload(clerk, "旧名册.csv", text.toString().getBytes(StandardCharsets.UTF_8), "COMMIT");
        Kills.rested(clerk, Clerk.json(begun).path("id").asText());
        var witness = clerk.created(
                "/members",
                Map.of("organizationId", clerk.village, "name", WITNESS, "phone", PHONE, "villageGroup", "三组"));
        var id = witness.path("id").asText();
        clerk.ask(
                "PATCH",
                "/members/" + id,
                Map.of("If-Match", witness.path("etag").asText(), "Content-Type", "application/merge-patch+json"),
                Map.of("note", "会木工"));
        clerk.enrol("再一人", UUID.randomUUID().toString());
        clerk.created("/households", Map.of("organizationId", clerk.village, "headName", WITNESS, "paddyMu", 2.5));
        clerk.created(
                "/affiliation-transfers",
                Map.of("memberId", id, "letterNo", "旧1", "toOutside", "某街道", "issuedOn", "2008-07-01", "reason", "务工"));
        clerk.opening(LIAISON, "LIAISON_OFFICER", clerk.village);
    }

    private static Path write(Connection database) throws IOException, SQLException {
        var version = column(
                        database,
                        "select version from flyway_schema_history where success order by installed_rank desc limit 1")
                .get(0);
        var file = Files.createDirectories(FOLDER).resolve("V%s.sql.gz".formatted(version));
        try (var out =
                new PrintStream(new GZIPOutputStream(Files.newOutputStream(file)), false, StandardCharsets.UTF_8)) {
            for (var table : column(
                    database,
                    "select table_name from information_schema.tables where table_schema = database()"
                            + " and table_type = 'BASE TABLE' order by table_name")) write(database, table, out);
        }
        return file;
    }

    private static void write(Connection database, String table, PrintStream out) throws SQLException {
        try (var statement = database.createStatement()) {
            try (var made = statement.executeQuery("show create table `%s`".formatted(table))) {
                made.next();
                out.println(made.getString(2).replace('\n', ' '));
            }
            // what the database computes it computes again
            var names = "`"
                    + String.join(
                            "`, `",
                            column(
                                    database,
                                    "select column_name from information_schema.columns where table_schema = database()"
                                            + " and table_name = '" + table
                                            + "' and coalesce(generation_expression, '') = ''"
                                            + " order by ordinal_position"))
                    + "`";
            try (var rows = statement.executeQuery("select %s from `%s`".formatted(names, table))) {
                while (rows.next())
                    out.println("insert into `%s` (%s) values (%s)".formatted(table, names, values(rows)));
            }
        }
    }

    private static String values(ResultSet row) throws SQLException {
        var said = new ArrayList<String>();
        var columns = row.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            var type = columns.getColumnTypeName(i);
            said.add(type.contains("BINARY") || type.contains("BLOB") ? hex(row.getBytes(i)) : text(row.getString(i)));
        }
        return String.join(", ", said);
    }

    private static String hex(byte[] bytes) {
        if (bytes == null) return "null";
        return bytes.length == 0 ? "''" : "0x" + HexFormat.of().formatHex(bytes);
    }

    private static String text(String text) {
        if (text == null) return "null";
        var escaped = text.replace("\\", "\\\\").replace("'", "\\'");
        return "'" + escaped.replace("\n", "\\n").replace("\r", "\\r") + "'";
    }

    static List<String> column(Connection database, String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) found.add(rows.getString(1));
        }
        return found;
    }
}
