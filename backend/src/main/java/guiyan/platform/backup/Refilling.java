package guiyan.platform.backup;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;

/**
 * Makes an empty instance what a snapshot says: tables as they were then, rows in one transaction, and only then the migrations since.
 * Cut short anywhere, it leaves an instance that is still empty.
 */
record Refilling(DataSource database) {

    private static final int ROWS_AT_ONCE = 500;
    private static final long BYTES_AT_ONCE = 8 << 20;

    /** Reads all of it, and returns how many rows there are now. */
    long read(InputStream from) throws IOException, SQLException {
        try (var in = new DataInputStream(new GZIPInputStream(from, 1 << 16))) {
            if (in.readInt() != Snapshot.FORMAT) throw new IOException("备份格式不认识 / An unknown format of backup");
            makeTables(MigrationVersion.fromVersion(in.readUTF()));
            var all = fill(in);
            flyway(null).migrate();
            return all;
        }
    }

    private void makeTables(MigrationVersion version) throws IOException, SQLException {
        requireEmpty();
        var known = flyway(null).info().all();
        if (version.compareTo(known[known.length - 1].getVersion()) > 0)
            throw new IOException("备份来自更新的版本,请先升级 / The backup is of a newer version; upgrade first");
        flyway(version).clean();
        flyway(version).migrate();
    }

    private void requireEmpty() throws IOException, SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select 1 from organization limit 1")) {
            if (row.next())
                throw new IOException("这里已有数据,只能恢复到空的系统 / There are data here; only an empty instance takes a backup");
        }
    }

    private Flyway flyway(MigrationVersion target) {
        var configuration = Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .cleanDisabled(false);
        return (target == null ? configuration : configuration.target(target)).load();
    }

    private long fill(DataInputStream in) throws IOException, SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            run(connection, "set foreign_key_checks = 0");
            try {
                var all = 0L;
                for (var table = Table.read(in); table != null; table = Table.read(in))
                    all += fill(table, in, connection);
                connection.commit();
                return all;
            } finally {
                connection.rollback(); // nothing, unless it has failed
                run(connection, "set foreign_key_checks = 1");
                connection.setAutoCommit(true);
            }
        }
    }

    private static long fill(Table table, DataInputStream in, Connection connection) throws IOException, SQLException {
        run(connection, "delete from `%s`".formatted(table.name()));
        var count = 0L;
        try (var insert = connection.prepareStatement(table.inserting())) {
            var bytes = 0L;
            while (in.readBoolean()) {
                bytes += take(table, in, insert);
                insert.addBatch();
                if (++count % ROWS_AT_ONCE != 0 && bytes < BYTES_AT_ONCE) continue;
                insert.executeBatch();
                bytes = 0;
            }
            insert.executeBatch();
        }
        if (in.readLong() != count || count(table, connection) != count)
            throw new IOException("行数不符 / Rows are missing: " + table.name());
        return count;
    }

    private static long take(Table table, DataInputStream in, PreparedStatement insert)
            throws IOException, SQLException {
        var bytes = 0L;
        for (int i = 0; i < table.columns().size(); i++) {
            var length = in.readInt();
            var value = length < 0 ? null : in.readNBytes(length);
            bytes += Math.max(0, length);
            if (table.columns().get(i).binary()) insert.setBytes(i + 1, value);
            else insert.setString(i + 1, value == null ? null : new String(value, StandardCharsets.UTF_8));
        }
        return bytes;
    }

    private static long count(Table table, Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from `%s`".formatted(table.name()))) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
