package guiyan.platform.ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guiyan.TestDatabase;
import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class IdsTest {

    @Inject
    NodeLease lease;

    @Inject
    DataSource database;

    @Test
    void idsGrowWithTimeAndNeverComeTwice() {
        var ids = new Ids(lease, database);
        var before = Ids.before(Instant.now());
        var first = ids.next();
        assertThat(first).isGreaterThan(before);
        assertThat(ids.next()).isGreaterThan(first);
    }

    @Test
    void noneIsGivenOutWhenTheClockLiesLongBehindTheLastAct() throws SQLException {
        var ahead = act(Instant.now().plus(Duration.ofMinutes(7)));
        try {
            var ids = new Ids(lease, database);
            assertThatThrownBy(ids::next)
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code).isEqualTo(PlatformCode.CLOCK_MOVED));
        } finally {
            run("delete from audit_event where id = " + ahead);
        }
    }

    @Test
    void nodesWhoseClocksDifferALittleGoOn() throws SQLException {
        var ahead = act(Instant.now().plus(Duration.ofMinutes(4)));
        try {
            assertThat(new Ids(lease, database).next()).isLessThan(ahead);
        } finally {
            run("delete from audit_event where id = " + ahead);
        }
    }

    private long act(Instant at) throws SQLException {
        var id = Ids.before(at);
        run("insert into audit_event (id, at, business_date, action, subject_type, subject_id, as_of, trace_id)"
                + " values (%d, now(6), current_date, 'member.enrolled', 'Nobody', 1, current_date, '0')"
                        .formatted(id));
        return id;
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
