package guiyan.platform.crypto;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The table of keys. */
record StoredKeys(DataSource database) {

    private interface Asking<T> {
        T ask(Connection connection) throws SQLException;
    }

    Map<Integer, byte[]> all() {
        return asked(connection -> {
            var found = new TreeMap<Integer, byte[]>();
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("select number, wrapped from data_key")) {
                while (rows.next()) found.put(rows.getInt(1), rows.getBytes(2));
            }
            return found;
        });
    }

    /** Whether nothing is sealed with an older key than this one. */
    boolean spread(int number) {
        return asked(connection -> {
            try (var select =
                    connection.prepareStatement("select 1 from data_key where number = ? and spread_at is not null")) {
                select.setInt(1, number);
                return select.executeQuery().next();
            }
        });
    }

    /** Adds a key; another node may have added the same one a moment ago. */
    void add(int number, byte[] wrapped, Instant now) {
        changed("insert ignore into data_key (number, wrapped, made_at) values (?, ?, ?)", number, wrapped, now);
    }

    void setSpread(int number, Instant now) {
        changed("update data_key set spread_at = ? where number = ?", now, number);
    }

    /** All of them in one statement: a start that is cut short finds them as they were. */
    void replace(Map<Integer, byte[]> wrapped) {
        var cases = " when ? then ?".repeat(wrapped.size());
        var values = wrapped.entrySet().stream().flatMap(each -> Stream.of(each.getKey(), each.getValue()));
        changed("update data_key set wrapped = case number%s end".formatted(cases), values.toArray());
    }

    private void changed(String statement, Object... values) {
        asked(connection -> {
            try (var change = connection.prepareStatement(statement)) {
                for (int i = 0; i < values.length; i++)
                    change.setObject(i + 1, values[i] instanceof Instant at ? Timestamp.from(at) : values[i]);
                return change.executeUpdate();
            }
        });
    }

    private <T> T asked(Asking<T> asking) {
        try (var connection = database.getConnection()) {
            return asking.ask(connection);
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the keys of the data could not be read", unreachable);
        }
    }
}
