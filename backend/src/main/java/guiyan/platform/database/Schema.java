package guiyan.platform.database;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.sql.DataSource;

/** The tables as they stand, for what goes through all of them; asked for once. */
@Singleton
public class Schema {

    private final DataSource database;
    private List<Column> columns;

    Schema(DataSource database) {
        this.database = database;
    }

    /** One column of one table. */
    public record Column(String table, String name) {}

    /** All columns, table by table, in their order. */
    public synchronized List<Column> columns() {
        if (columns == null) columns = read();
        return columns;
    }

    private List<Column> read() {
        var found = new ArrayList<Column>();
        try (var connection = database.getConnection();
                var rows = connection.getMetaData().getColumns(connection.getCatalog(), null, "%", "%")) {
            while (rows.next()) found.add(new Column(rows.getString("TABLE_NAME"), rows.getString("COLUMN_NAME")));
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the tables could not be listed", unreachable);
        }
        return List.copyOf(found);
    }

    /** The columns of a table's primary key, in its order. */
    public List<String> keyOf(String table) {
        var key = new TreeMap<Integer, String>();
        try (var connection = database.getConnection();
                var rows = connection.getMetaData().getPrimaryKeys(connection.getCatalog(), null, table)) {
            while (rows.next()) key.put(rows.getInt("KEY_SEQ"), rows.getString("COLUMN_NAME"));
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the key of " + table + " could not be read", unreachable);
        }
        return List.copyOf(key.values());
    }
}
