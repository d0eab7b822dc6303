package guiyan.drill;

import com.mysql.cj.jdbc.MysqlDataSource;
import guiyan.platform.database.EmbeddedDatabase;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The packaged product as a process of its own, which may be killed. */
final class Node implements AutoCloseable {

    static final String PASSWORD = "Drill-lake-7719";
    static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private static final Path ENGINE = Path.of("target", "test-data", "engine").toAbsolutePath();
    private static final long PATIENCE = Duration.ofMinutes(5).toNanos();

    final Path data;
    final int port;
    private final Map<String, String> environment;
    private Process process;

    private Node(Path data, Map<String, String> environment) throws IOException {
        this.data = data;
        this.port = freePort();
        this.environment = new HashMap<>(environment);
        this.environment.putAll(Map.of(
                "GUIYAN_PORT",
                "" + port,
                "GUIYAN_DATA",
                data.toString(),
                "GUIYAN_ADMIN_PASSWORD",
                PASSWORD,
                "GUIYAN_BUSINESS_DATE",
                "2008-07-31",
                "GUIYAN_WEBHOOK_NETWORKS",
                "127.0.0.0/8"));
        for (var limit : List.of("CALLER", "STRANGER", "SIGN_IN", "DISCLOSURE"))
            this.environment.put("GUIYAN_LIMIT_" + limit, "off");
        Runtime.getRuntime().addShutdownHook(new Thread(this::destroy));
    }

    /** One machine with the database that comes with the product, in an empty folder. */
    static Node alone(Path data) throws IOException {
        empty(data);
        Files.createDirectories(data);
        if (Files.exists(ENGINE.resolve("complete"))) Files.createSymbolicLink(data.resolve("engine"), ENGINE);
        return new Node(data.toAbsolutePath(), Map.of("GUIYAN_MODE", "local"));
    }

    /** One of several over a database that is somebody else's. */
    static Node beside(EmbeddedDatabase server, String key, Path data) throws IOException {
        return new Node(
                data.toAbsolutePath(),
                Map.of(
                        "GUIYAN_MODE",
                        "production",
                        "GUIYAN_DATABASE_URL",
                        server.url(),
                        "GUIYAN_DATABASE_USER",
                        EmbeddedDatabase.USER,
                        "GUIYAN_DATABASE_PASSWORD",
                        PASSWORD,
                        "GUIYAN_KEY",
                        key));
    }

    static Path engine() {
        return ENGINE;
    }

    static void empty(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList())
                if (!file.equals(folder)) Files.delete(file);
        }
    }

    /** Starts it and waits until it is ready. */
    Node start() throws IOException, InterruptedException {
        process = launch("-Xmx512m");
        var since = System.nanoTime();
        while (!isReady()) {
            Broke.unless(process.isAlive(), "the product ended at its start; see %s.log", data);
            Broke.unless(System.nanoTime() - since < PATIENCE, "the product did not get ready; see %s.log", data);
            Thread.sleep(200);
        }
        return this;
    }

    /** Runs a command of the product, and returns what it ends with. */
    int command(String name, Map<String, String> more) throws IOException, InterruptedException {
        environment.putAll(more);
        return launch("-Xmx256m", name).waitFor();
    }

    private Process launch(String heap, String... command) throws IOException {
        // What the first one that ends in peace has learnt of the classes lets the others start in half the time.
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + Stage.FOLDER.resolve("classes.jsa"),
                "-jar",
                System.getProperty("guiyan.drill.product", "target/quarkus-app/quarkus-run.jar")));
        line.addAll(List.of(command));
        var builder = new ProcessBuilder(line);
        builder.environment().putAll(environment);
        var log = new File(data.getParent().toFile(), data.getFileName() + ".log");
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
    }

    /** As a power cut does, but the database goes on. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As the system does that has no memory left. */
    void killDatabase() throws IOException {
        var id = Long.parseLong(Files.readString(data.resolve("database.pid")).strip());
        ProcessHandle.of(id).ifPresent(ProcessHandle::destroyForcibly);
    }

    boolean isReady() {
        try {
            return HTTP.send(
                                    HttpRequest.newBuilder(
                                                    URI.create("http://127.0.0.1:%d/q/health/ready".formatted(port)))
                                            .timeout(Duration.ofSeconds(20))
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Its own database, seen from outside. */
    Connection database() throws IOException, SQLException {
        var id = Long.parseLong(Files.readString(data.resolve("database.pid")).strip());
        var line = ProcessHandle.of(id).orElseThrow().info().commandLine().orElseThrow();
        var port = Pattern.compile("--port=(\\d+)").matcher(line);
        Broke.unless(port.find(), "no port in %s", line);
        var secrets = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve("secrets.properties"))) {
            secrets.load(reader);
        }
        var source = new MysqlDataSource();
        source.setUrl("jdbc:mysql://127.0.0.1:%s/guiyan".formatted(port.group(1)));
        source.setUser(EmbeddedDatabase.USER);
        source.setPassword(secrets.getProperty("database.password"));
        return source.getConnection();
    }

    /** The only figure of an answer of its database's. */
    long figure(String sql) throws IOException, SQLException {
        try (var connection = database();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Changes its database behind its back. */
    void change(String sql) throws IOException, SQLException {
        try (var connection = database();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void destroy() {
        if (process != null) process.destroy();
    }

    @Override
    public void close() throws InterruptedException {
        destroy();
        if (process != null && !process.waitFor(60, TimeUnit.SECONDS)) process.destroyForcibly();
    }
}
