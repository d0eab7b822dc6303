package guiyan.platform.database;

import com.mysql.cj.jdbc.Driver;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** The MariaDB server that comes with the product, for installs on one machine; it listens on loopback only. */
public final class EmbeddedDatabase implements AutoCloseable {

    public static final String USER = "guiyan";

    private static final String URL = "jdbc:mysql://127.0.0.1:%d/guiyan?connectionTimeZone=UTC"
            + "&forceConnectionTimeZoneToSession=true&rewriteBatchedStatements=true";
    private static final int PATIENCE_SECONDS = 90;

    private final Process server;
    private final int port;

    private EmbeddedDatabase(Process server, int port) {
        this.server = server;
        this.port = port;
    }

    /** The folder's server as it runs for another program, which it is left to; one of our own when none runs. */
    public static EmbeddedDatabase joined(Path folder, String password) throws IOException, InterruptedException {
        var port = DataFolder.at(folder).portInUse();
        if (port.isEmpty()) return start(folder, password);
        var running = new EmbeddedDatabase(null, port.getAsInt());
        return running.answers(password) ? running : start(folder, password);
    }

    /** Starts the server over the folder, unpacking its programs there the first time. */
    public static EmbeddedDatabase start(Path folder, String password) throws IOException, InterruptedException {
        return start(folder.resolve("engine"), folder, password);
    }

    /** Starts the server over the folder with programs that several folders may share. */
    public static EmbeddedDatabase start(Path programs, Path folder, String password)
            throws IOException, InterruptedException {
        var data = DataFolder.at(folder);
        data.stopLeftover();
        var engine = Engine.unpacked(Files.createDirectories(programs));
        data.installWith(engine);
        System.out.println("启动数据库 / Starting the database");
        var accounts = FirstStatements.write(data.tmp(), USER, password);
        try {
            var port = freePort();
            var database = new EmbeddedDatabase(engine.serve(options(data, port, accounts), data.log()), port);
            database.awaitReady(password, data.log());
            return database;
        } finally {
            Files.delete(accounts);
        }
    }

    private static List<String> options(DataFolder data, int port, Path accounts) {
        return List.of(
                "--datadir=" + data.tables(),
                "--tmpdir=" + data.tmp(),
                "--pid-file=" + data.processId(),
                "--socket=" + (data.tmp().toString().length() < 80 ? data.tmp().resolve("socket") : "guiyan.sock"),
                "--init-file=" + accounts,
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_bin",
                "--innodb-buffer-pool-size=256M",
                "--innodb-lock-wait-timeout=5",
                "--max-allowed-packet=128M",
                "--skip-log-bin");
    }

    /** JDBC address of the product's schema. */
    public String url() {
        return URL.formatted(port);
    }

    private void awaitReady(String password, Path log) throws IOException, InterruptedException {
        for (int attempt = 0; attempt < PATIENCE_SECONDS * 5; attempt++) {
            if (!server.isAlive()) throw new IOException("the database ended at once; see " + log);
            if (answers(password)) return;
            server.waitFor(200, TimeUnit.MILLISECONDS);
        }
        close();
        throw new IOException("the database does not answer; see " + log);
    }

    private boolean answers(String password) {
        var who = new Properties();
        who.setProperty("user", USER);
        who.setProperty("password", password);
        try (var connection = new Driver().connect(url(), who)) {
            return connection.isValid(5);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Stops the server after it has written everything down. */
    @Override
    public void close() {
        if (server == null) return;
        server.destroy();
        server.toHandle()
                .onExit()
                .completeOnTimeout(server.toHandle(), 60, TimeUnit.SECONDS)
                .join();
    }
}
