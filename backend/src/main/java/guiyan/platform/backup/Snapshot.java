package guiyan.platform.backup;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;

/** Writes every row as it was at one moment, while others go on writing; rows pass through, whatever their number. */
record Snapshot(DataSource database) {

    static final int FORMAT = 1;

    /** Writes all of it, and returns how many rows there were. */
    long write(OutputStream to) throws IOException, SQLException {
        try (var connection = database.getConnection();
                var out = new DataOutputStream(new GZIPOutputStream(to, 1 << 16))) {
            begin(connection);
            out.writeInt(FORMAT);
            out.writeUTF(version(connection));
            var all = 0L;
            for (var table : Table.all(connection)) all += write(table, connection, out);
            out.writeUTF("");
            run(connection, "rollback");
            return all;
        }
    }

    private static void begin(Connection connection) throws SQLException {
        run(connection, "set transaction isolation level repeatable read");
        run(connection, "start transaction with consistent snapshot");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String version(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select version from flyway_schema_history where success and version is not null
                        order by installed_rank desc limit 1
                        """)) {
            row.next();
            return row.getString(1);
        }
    }

    private static long write(Table table, Connection connection, DataOutputStream out)
            throws IOException, SQLException {
        table.write(out);
        var count = 0L;
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(Integer.MIN_VALUE); // row by row
            try (var rows = statement.executeQuery(table.selecting())) {
                for (; rows.next(); count++) {
                    out.writeBoolean(true);
                    for (int i = 0; i < table.columns().size(); i++) write(bytes(table, rows, i), out);
                }
            }
        }
        out.writeBoolean(false);
        out.writeLong(count);
        return count;
    }

    private static byte[] bytes(Table table, ResultSet rows, int index) throws SQLException {
        if (table.columns().get(index).binary()) return rows.getBytes(index + 1);
        var text = rows.getString(index + 1);
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    private static void write(byte[] value, DataOutputStream out) throws IOException {
        out.writeInt(value == null ? -1 : value.length);
        if (value != null) out.write(value);
    }
}
