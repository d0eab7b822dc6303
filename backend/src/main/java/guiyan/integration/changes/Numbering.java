package guiyan.integration.changes;

import guiyan.platform.work.Chore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;

/** Gives committed entries their numbers; who numbers holds the counter's row until his own commit. */
@Singleton
public class Numbering implements Chore {

    private static final int MANY = 1000;
    private static final int AT_ONCE = 20;

    private final Session session;

    Numbering(Session session) {
        this.session = session;
    }

    /** How far the feed goes, and up to where it is no longer kept. */
    public record Ends(long last, long forgotten) {}

    /** Where the feed ends, once everything committed by now has its number. */
    public Ends ends() {
        number();
        return QuarkusTransaction.requiringNew().call(this::read);
    }

    /** The same for a transaction that writes, which must not wait for a second connection: as committed when it began. */
    public long lastNow() {
        session.doWork(Numbering::numberSome);
        return read().last();
    }

    private Ends read() {
        var row = session.createNativeQuery(
                        "select last_number, forgotten from change_counter where id = 1", Object[].class)
                .getSingleResult();
        return new Ends(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }

    /** Each look is a transaction of its own: within the caller's it would see the state at his beginning. */
    private void number() {
        for (int i = 0; i < AT_ONCE && QuarkusTransaction.requiringNew().call(this::waits); i++)
            QuarkusTransaction.requiringNew().run(() -> session.doWork(Numbering::numberSome));
    }

    private boolean waits() {
        return !session.createNativeQuery("select id from change_entry where number is null limit 1", Long.class)
                .getResultList()
                .isEmpty();
    }

    private static void numberSome(Connection connection) throws SQLException {
        var last = read(connection, "select last_number from change_counter where id = 1 for update")
                .get(0);
        var ids = read(connection, "select id from change_entry where number is null order by id limit " + MANY);
        // Asked once more in the update: a snapshot older than the lock may show an entry that has its number by now.
        try (var update =
                connection.prepareStatement("update change_entry set number = ? where id = ? and number is null")) {
            for (var id : ids) {
                update.setLong(1, ++last);
                update.setLong(2, id);
                update.addBatch();
            }
            update.executeBatch();
        }
        try (var counted = connection.prepareStatement("update change_counter set last_number = ? where id = 1")) {
            counted.setLong(1, last);
            counted.executeUpdate();
        }
    }

    private static List<Long> read(Connection connection, String question) throws SQLException {
        var numbers = new ArrayList<Long>();
        try (var asked = connection.createStatement();
                var rows = asked.executeQuery(question)) {
            while (rows.next()) numbers.add(rows.getLong(1));
        }
        return numbers;
    }

    @Override
    public String name() {
        return "change-numbering";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    @ActivateRequestContext
    public void run() {
        number();
    }
}
