package guiyan.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.mysql.cj.jdbc.MysqlDataSource;
import guiyan.platform.crypto.KeyedVault;
import guiyan.platform.crypto.Vault;
import guiyan.platform.database.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** The database of one size, the product and the limit over it, and who asks. */
final class Ground implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path CLASSES = Path.of("target", "quarkus-app", "classes.jsa");
    private static final String PASSWORD = "Bench-lake-7719";
    private static final String KEY = Base64.getEncoder().encodeToString("guiyan bench: data of no person!".getBytes());

    final Size size;
    final EmbeddedDatabase server;
    final Connection database;
    final Vault vault;
    Product product;
    Product limit;

    private Ground(Size size, EmbeddedDatabase server, Connection database) {
        this.size = size;
        this.server = server;
        this.database = database;
        vault = KeyedVault.of(source(server), KEY);
    }

    /** Starts the database of the size where an earlier run left it, fills it, starts the product and the limit. */
    static Ground of(Size size, Path folder) throws Exception {
        var server = EmbeddedDatabase.start(
                Path.of("target", "test-data", "engine").toAbsolutePath(),
                Files.createDirectories(folder).toAbsolutePath(),
                PASSWORD,
                size.megabytes);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        var ground = new Ground(size, server, source(server).getConnection());
        ground.fill(folder.resolve("filled"));
        if (!Files.exists(CLASSES)) ground.startOnce();
        ground.startProduct();
        ground.limit = Product.start(
                "limit",
                List.of("-Xmx256m", "-cp", System.getProperty("java.class.path"), Limit.class.getName()),
                ground.environment(),
                "/ready");
        return ground;
    }

    /** Lets the product make its tables, and fills them; once. */
    private void fill(Path done) throws Exception {
        if (Files.exists(done)) return;
        startOnce();
        System.out.println("invented people of size " + size);
        new Generator(database, vault, size).load();
        Files.createFile(done);
    }

    private static DataSource source(EmbeddedDatabase server) {
        var source = new MysqlDataSource();
        source.setUrl(server.url());
        source.setUser(EmbeddedDatabase.USER);
        source.setPassword(PASSWORD);
        return source;
    }

    /** The first start of a build makes the tables, and its stop keeps the classes for the next one. */
    private void startOnce() throws IOException, InterruptedException {
        startProduct();
        product.close();
    }

    /** As {@code make run} does, with half the heap. */
    private void startProduct() throws IOException, InterruptedException {
        product = Product.start(
                "product",
                List.of(
                        "@../build/jvm.options",
                        "-XX:SharedArchiveFile=" + CLASSES,
                        "-Xmx256m",
                        "-jar",
                        "target/quarkus-app/quarkus-run.jar"),
                environment(),
                "/q/health/ready");
    }

    private Map<String, String> environment() {
        var environment = new HashMap<>(Map.of(
                "GUIYAN_MODE",
                "production",
                "GUIYAN_DATABASE_URL",
                server.url(),
                "GUIYAN_DATABASE_USER",
                EmbeddedDatabase.USER,
                "GUIYAN_DATABASE_PASSWORD",
                PASSWORD,
                "GUIYAN_KEY",
                KEY,
                "GUIYAN_ADMIN_PASSWORD",
                PASSWORD,
                "GUIYAN_BUSINESS_DATE",
                "2008-07-31"));
        for (var limit : List.of("CALLER", "STRANGER", "SIGN_IN", "DISCLOSURE"))
            environment.put("GUIYAN_LIMIT_" + limit, "off");
        return environment;
    }

    /** The headers of somebody of this role at this unit, whose account is opened now. */
    Map<String, String> asker(String role, Long unit) throws IOException {
        return asker(bearer("admin", PASSWORD), role, unit);
    }

    /** The same, opened by somebody who may open such accounts. */
    Map<String, String> asker(Map<String, String> opener, String role, Long unit) throws IOException {
        var name = "bench-" + UUID.randomUUID().toString().substring(0, 8);
        var form = JSON.createObjectNode()
                .put("username", name)
                .put("displayName", "测量员")
                .put("role", role);
        if (unit != null) form.put("organizationId", publicId(unit));
        var opened = json(201, "POST", "/api/v1/accounts", opener, form.toString());
        var own = bearer(name, opened.path("startPassword").asText());
        var change = JSON.createObjectNode()
                .put("currentPassword", opened.path("startPassword").asText())
                .put("newPassword", PASSWORD);
        ask(200, "POST", "/api/v1/auth/password", own, change.toString());
        return bearer(name, PASSWORD);
    }

    /** The headers of a machine that may read members of this unit: no person's role lists a whole county's. */
    Map<String, String> machine(long unit) throws IOException {
        return machine(unit, "members:list");
    }

    /** The same with a scope of another kind. */
    Map<String, String> machine(long unit, String scope) throws IOException {
        var form = JSON.createObjectNode()
                .put("name", "bench-" + UUID.randomUUID().toString().substring(0, 8))
                .put("organizationId", publicId(unit))
                .put("expiresAt", Instant.now().plus(Duration.ofDays(1)).toString());
        form.putArray("scopes").add(scope);
        var opened = json(201, "POST", "/api/v1/api-clients", bearer("admin", PASSWORD), form.toString());
        var secret = "grant_type=client_credentials&client_id=%s&client_secret=%s"
                .formatted(
                        opened.path("client").path("id").asText(),
                        opened.path("secret").asText());
        var answer =
                json(200, "POST", "/oauth/token", Map.of("Content-Type", "application/x-www-form-urlencoded"), secret);
        return Map.of("Authorization", "Bearer " + answer.path("access_token").asText());
    }

    private Map<String, String> bearer(String name, String password) throws IOException {
        var form = JSON.createObjectNode().put("username", name).put("password", password);
        var token = json(200, "POST", "/api/v1/auth/login", Map.of(), form.toString());
        return Map.of("Authorization", "Bearer " + token.path("accessToken").asText());
    }

    JsonNode json(int status, String method, String path, Map<String, String> headers, String body) throws IOException {
        return JSON.readTree(ask(status, method, path, headers, body).body());
    }

    /** One request to the product, on a connection of its own. */
    Wire.Answer ask(int status, String method, String path, Map<String, String> headers, String body)
            throws IOException {
        var all = new HashMap<>(headers);
        all.putIfAbsent("Content-Type", "application/json");
        all.putIfAbsent("Idempotency-Key", UUID.randomUUID().toString());
        try (var wire = new Wire(product.port)) {
            var answer = wire.ask(Wire.request(method, path, all, body));
            if (answer.status() != status && (status != 200 || answer.status() != 204))
                throw new IOException(method + " " + path + ": " + answer.status() + " " + answer.text());
            return answer;
        }
    }

    static String publicId(long id) {
        return com.github.f4b6a3.tsid.Tsid.from(id).toString();
    }

    /** Runs a statement for the persons of each township: from the first number, {@code %1$d}, to the last, {@code %2$d}. */
    void everyTownship(String statement, byte[]... values) throws SQLException {
        for (int township = 0; township < size.townships; township++) {
            var first = size.firstPerson(township);
            var last = first + Size.MEMBERS + Size.PERSONS - 1;
            var text = statement.replace("%1$d", "" + first).replace("%2$d", "" + last);
            try (var run = database.prepareStatement(text)) {
                for (int i = 0; i < values.length; i++) run.setBytes(i + 1, values[i]);
                run.executeUpdate();
            }
        }
    }

    void run(String statement) throws SQLException {
        try (var run = database.createStatement()) {
            run.execute(statement);
        }
    }

    /** The one number that a question is answered with. */
    long count(String question) throws SQLException {
        try (var ask = database.createStatement();
                var rows = ask.executeQuery(question)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** How many rows the database has read since it started. */
    long rowsRead() throws SQLException {
        try (var rows = database.createStatement()
                .executeQuery("select sum(variable_value) from information_schema.global_status "
                        + "where variable_name in ('HANDLER_READ_KEY', 'HANDLER_READ_NEXT', 'HANDLER_READ_PREV',"
                        + " 'HANDLER_READ_RND', 'HANDLER_READ_RND_NEXT', 'HANDLER_READ_FIRST', 'HANDLER_READ_LAST')")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() throws Exception {
        product.close();
        limit.close();
        database.close();
        server.close();
    }
}
