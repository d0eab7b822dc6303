package guiyan.platform.database;

import com.mysql.cj.jdbc.Driver;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** The MariaDB server that comes with the product, for installs on one machine; it listens on loopback only. */
public final class EmbeddedDatabase implements AutoCloseable {

    public static final String USER = "guiyan";

    private static final int LEAST_LOG = 96;
    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);
    // What never leaves the machine is not encrypted on its way: that took a fifth of the server's time.
    private static final String URL = "jdbc:mysql://127.0.0.1:%d/guiyan?connectionTimeZone=UTC"
            + "&forceConnectionTimeZoneToSession=true&rewriteBatchedStatements=true&sslMode=DISABLED";
    private static final int PATIENCE_SECONDS = 90;
    private static final int LONGEST_PAUSE_SECONDS = 30;
    private static final int TOWNSHIP_MEGABYTES = 256;

    private final Starting starting;
    private final int port;
    private volatile Process server;
    private volatile boolean closed;

    private EmbeddedDatabase(Starting starting, int port) {
        this.starting = starting;
        this.port = port;
    }

    /** What it takes to start the server, the first time and after it has died. */
    private record Starting(Engine engine, DataFolder data, String password, int megabytes) {}

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
        return start(programs, folder, password, TOWNSHIP_MEGABYTES);
    }

    /** Starts the server with so many megabytes of memory for its pages. */
    public static EmbeddedDatabase start(Path programs, Path folder, String password, int megabytes)
            throws IOException, InterruptedException {
        var data = DataFolder.at(folder);
        data.stopLeftover();
        var engine = Engine.unpacked(Files.createDirectories(programs));
        data.installWith(engine);
        System.out.println("启动数据库 / Starting the database");
        var database = new EmbeddedDatabase(new Starting(engine, data, password, megabytes), freePort());
        database.serve();
        return database;
    }

    private void serve() throws IOException, InterruptedException {
        var accounts = FirstStatements.write(starting.data().tmp(), USER, starting.password());
        try {
            start(List.of("--init-file=" + accounts));
            awaitReady();
        } finally {
            Files.delete(accounts);
        }
        var watch = new Thread(this::watch, "database-watch");
        watch.setDaemon(true);
        watch.start();
    }

    private synchronized void start(List<String> first) throws IOException {
        if (closed) return;
        var options = new ArrayList<>(options(starting, port));
        options.addAll(first);
        server = starting.engine().serve(options, starting.data().log());
    }

    /** A server that dies, as for want of memory, is started again where the product looks for it. */
    private void watch() {
        try {
            for (int pause = 1; ; pause = Math.min(pause * 2, LONGEST_PAUSE_SECONDS)) {
                var since = System.nanoTime();
                server.waitFor();
                if (closed) return;
                if (System.nanoTime() - since > TimeUnit.MINUTES.toNanos(1)) pause = 1;
                LOG.warnf("the database has died and is started again in %d s", pause);
                TimeUnit.SECONDS.sleep(pause);
                start(List.of());
            }
        } catch (InterruptedException | IOException unable) {
            LOG.error("the database has died and cannot be started again", unable);
        }
    }

    private static List<String> options(Starting starting, int port) {
        var data = starting.data();
        return List.of(
                "--datadir=" + data.tables(),
                "--tmpdir=" + data.tmp(),
                "--pid-file=" + data.processId(),
                "--socket=" + (data.tmp().toString().length() < 80 ? data.tmp().resolve("socket") : "guiyan.sock"),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_bin",
                "--innodb-buffer-pool-size=" + starting.megabytes() + "M",
                "--innodb-log-file-size=" + log(starting.megabytes()) + "M",
                "--innodb-lock-wait-timeout=5",
                "--max-allowed-packet=128M",
                "--skip-log-bin");
    }

    /** A big heap of work is written to the log first; where that is small, pages are written out all the time to make room in it. */
    private static int log(int megabytes) {
        return Math.max(LEAST_LOG, megabytes / 4);
    }

    /** JDBC address of the product's schema. */
    public String url() {
        return URL.formatted(port);
    }

    private void awaitReady() throws IOException, InterruptedException {
        var log = starting.data().log();
        for (int attempt = 0; attempt < PATIENCE_SECONDS * 5; attempt++) {
            if (!server.isAlive()) throw new IOException("the database ended at once; see " + log);
            if (answers(starting.password())) return;
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
    public synchronized void close() {
        closed = true;
        if (server == null) return;
        server.destroy();
        server.toHandle()
                .onExit()
                .completeOnTimeout(server.toHandle(), 60, TimeUnit.SECONDS)
                .join();
    }
}
