package guiyan.platform.crypto;

import guiyan.platform.catalog.FieldCatalog;
import guiyan.platform.catalog.Form;
import guiyan.platform.database.Schema;
import guiyan.platform.database.Schema.Column;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Seals again what is sealed with an older key, one chunk a transaction; what somebody changes meanwhile is left to him. */
@Singleton
class Resealing {

    /** Pieces of files have a megabyte each. */
    private static final int CHUNK = 50;

    private static final String KEYS_THEMSELVES = "data_key";

    private final EntityManager database;
    private final Schema schema;
    private final FieldCatalog catalog;
    private final Vault vault;

    Resealing(EntityManager database, Schema schema, FieldCatalog catalog, Vault vault) {
        this.database = database;
        this.schema = schema;
        this.catalog = catalog;
        this.vault = vault;
    }

    /** All columns the catalogue calls sealed. */
    List<Column> columns() {
        return schema.columns().stream()
                .filter(column -> catalog.of(column.table(), column.name())
                        .filter(field -> field.form() == Form.SEALED)
                        .isPresent())
                .filter(column -> !column.table().equals(KEYS_THEMSELVES))
                .toList();
    }

    /** Seals a column's older values with the key of this number; says how many. */
    long reseal(Column column, int number) {
        var key = schema.keyOf(column.table());
        var done = 0L;
        Object from = null;
        for (var rows = next(column, key, number, from); !rows.isEmpty(); rows = next(column, key, number, from)) {
            write(column, key, rows);
            from = rows.get(rows.size() - 1)[1];
            done += rows.size();
        }
        return done;
    }

    /** Rows of value and key, from the last one's key on: what has been sealed again is not found again. */
    private List<Object[]> next(Column column, List<String> key, int number, Object from) {
        var text =
                "select %2$s, %3$s from `%1$s` where %2$s is not null and left(%2$s, 1) <> :mark%4$s order by %5$s limit %6$d"
                        .formatted(
                                column.table(),
                                column.name(),
                                String.join(", ", key),
                                from == null ? "" : " and %s >= :from".formatted(key.get(0)),
                                key.get(0),
                                CHUNK);
        return QuarkusTransaction.requiringNew().call(() -> {
            var query =
                    database.createNativeQuery(text, Object[].class).setParameter("mark", new byte[] {(byte) number});
            if (from != null) query.setParameter("from", from);
            return query.getResultList();
        });
    }

    private void write(Column column, List<String> key, List<Object[]> rows) {
        var where = key.stream().map("%s = ?"::formatted).collect(Collectors.joining(" and "));
        var text = "update `%s` set %2$s = ? where %2$s = ? and %3$s".formatted(column.table(), column.name(), where);
        QuarkusTransaction.requiringNew()
                .run(() -> database.unwrap(Session.class).doWork(connection -> {
                    try (var update = connection.prepareStatement(text)) {
                        for (var row : rows) add(update, row);
                        update.executeBatch();
                    }
                }));
    }

    private void add(PreparedStatement update, Object[] row) throws SQLException {
        var sealed = (byte[]) row[0];
        update.setBytes(1, vault.seal(vault.open(sealed)));
        update.setBytes(2, sealed);
        for (int i = 1; i < row.length; i++) update.setObject(i + 2, row[i]);
        update.addBatch();
    }
}
