package guiyan.platform.backup;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** A table and its columns, but those that the database computes. */
record Table(String name, List<Column> columns) {

    /** A column; what is not binary travels as text. */
    record Column(String name, boolean binary) {}

    /** All of the schema, but the one in which the migrations keep account. */
    static List<Table> all(Connection connection) throws SQLException {
        var found = new LinkedHashMap<String, List<Column>>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select c.table_name, c.column_name,
                          c.data_type in ('binary', 'varbinary', 'tinyblob', 'blob', 'mediumblob', 'longblob')
                        from information_schema.columns c join information_schema.tables t
                          on t.table_schema = c.table_schema and t.table_name = c.table_name
                        where c.table_schema = database() and t.table_type = 'BASE TABLE'
                          and c.table_name <> 'flyway_schema_history' and coalesce(c.generation_expression, '') = ''
                        order by c.table_name, c.ordinal_position
                        """)) {
            while (rows.next())
                found.computeIfAbsent(rows.getString(1), name -> new ArrayList<>())
                        .add(new Column(rows.getString(2), rows.getBoolean(3)));
        }
        return found.entrySet().stream()
                .map(each -> new Table(each.getKey(), each.getValue()))
                .toList();
    }

    String selecting() {
        return "select %s from `%s`".formatted(names(), name);
    }

    String inserting() {
        return "insert into `%s` (%s) values (%s)"
                .formatted(name, names(), String.join(", ", Collections.nCopies(columns.size(), "?")));
    }

    private String names() {
        return columns.stream().map(each -> "`" + each.name + "`").collect(Collectors.joining(", "));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(name);
        out.writeInt(columns.size());
        for (var column : columns) {
            out.writeUTF(column.name);
            out.writeBoolean(column.binary);
        }
    }

    /** The next one of a file; null when there is none any more. */
    static Table read(DataInputStream in) throws IOException {
        var name = in.readUTF();
        if (name.isEmpty()) return null;
        var columns = new ArrayList<Column>();
        for (int left = in.readInt(); left > 0; left--) columns.add(new Column(in.readUTF(), in.readBoolean()));
        return new Table(name, columns);
    }
}
