package guiyan.bench;

import com.github.f4b6a3.tsid.TsidCreator;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** All rows written since a moment: copied by bare JDBC batches for comparison, and taken away at the end. */
final class Written {

    private static final int BATCH = 1_000;
    private static final Map<String, String> TABLES = Map.of(
            "person", "id",
            "member", "id",
            "contact_point", "id",
            "consent", "id",
            "search_key", "person_id",
            "audit_event", "id",
            "import_row", "id");

    private final Connection database;
    private final long since;

    Written(Connection database) {
        this.database = database;
        since = TsidCreator.getTsid().toLong() & ~0x3fffffL;
    }

    /** How long batches of 1,000 take to write the same rows into tables of the same shape. */
    double copyInSeconds() throws SQLException {
        var nanos = 0L;
        for (var table :
                List.of("person", "member", "contact_point", "consent", "search_key", "audit_event", "import_row"))
            nanos += copy(table, TABLES.get(table));
        return nanos / 1e9;
    }

    private long copy(String table, String key) throws SQLException {
        run("drop table if exists limit_" + table);
        run("create table limit_%1$s like %1$s".formatted(table));
        database.setAutoCommit(false);
        var nanos = 0L;
        var columns = columns(table);
        try (var read = database.prepareStatement("select %s from %s where %s > ?".formatted(columns, table, key))) {
            read.setLong(1, since);
            read.setFetchSize(Integer.MIN_VALUE);
            nanos = copied("limit_%s (%s)".formatted(table, columns), read);
        }
        database.commit();
        database.setAutoCommit(true);
        run("drop table limit_" + table);
        return nanos;
    }

    /** All but what the database reckons itself. */
    private String columns(String table) throws SQLException {
        try (var ask = database.createStatement();
                var rows = ask.executeQuery("""
                        select group_concat(column_name order by ordinal_position) from information_schema.columns
                        where table_schema = database() and table_name = '%s' and extra not like '%%GENERATED%%'
                        """.formatted(table))) {
            rows.next();
            return rows.getString(1);
        }
    }

    private long copied(String into, PreparedStatement read) throws SQLException {
        var chunks = new ArrayList<Object[]>();
        try (var rows = read.executeQuery()) {
            var columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                var row = new Object[columns];
                for (int column = 0; column < columns; column++) row[column] = rows.getObject(column + 1);
                chunks.add(row);
            }
        }
        if (chunks.isEmpty()) throw new IllegalStateException("nothing to write into " + into);
        var started = System.nanoTime();
        var places = String.join(", ", Collections.nCopies(chunks.get(0).length, "?"));
        try (var insert = database.prepareStatement("insert into %s values (%s)".formatted(into, places))) {
            for (int row = 0; row < chunks.size(); row++) {
                for (int column = 0; column < chunks.get(row).length; column++)
                    insert.setObject(column + 1, chunks.get(row)[column]);
                insert.addBatch();
                if (row % BATCH == BATCH - 1 || row == chunks.size() - 1) {
                    insert.executeBatch();
                    database.commit();
                }
            }
        }
        return System.nanoTime() - started;
    }

    /** Leaves the data as the next run wants to find it. */
    void forget() throws SQLException {
        run("set foreign_key_checks = 0");
        for (var table : TABLES.entrySet())
            run("delete from %s where %s > %d".formatted(table.getKey(), table.getValue(), since));
        run("delete from import_file");
        run("delete from import");
        run("set foreign_key_checks = 1");
    }

    private void run(String statement) throws SQLException {
        try (var run = database.createStatement()) {
            run.execute(statement);
        }
    }
}
