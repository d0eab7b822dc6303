package guiyan.contract;

import static org.assertj.core.api.Assertions.assertThat;

import guiyan.Cast;
import guiyan.TestDatabase;
import guiyan.contract.ValidRequests.Actor;
import guiyan.platform.Role;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A request that needed a second connection while it keeps the first would, in a crowd, wait for those who wait for it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OneConnectionTest {

    private static final int CONNECTIONS = 16;

    @Inject
    Cast cast;

    @Inject
    ValidRequests valid;

    @Inject
    Rows rows;

    @Inject
    AgroalDataSource pool;

    @BeforeEach
    void enter() {
        cast.enter();
    }

    @Test
    void everyOperationDoesWithOneConnectionAtATime() throws Exception {
        var lines = ScopeMatrix.read().lines();
        var greedy = new ArrayList<String>();
        for (var operation : Operation.all()) {
            var line = lines.get(operation.id());
            var actor = whoMay(line);
            var status = whileOthersHoldAllButOne(valid.of(operation, actor, Place.VILLAGE));
            // A job in the background may have had the one connection; an operation that needs two never gets them.
            if (status == 503) status = whileOthersHoldAllButOne(valid.of(operation, actor, Place.VILLAGE));
            if (status != line.in()) greedy.add("%s: %d".formatted(operation.id(), status));
        }
        assertThat(greedy).isEmpty();
    }

    private Actor whoMay(ScopeMatrix.Line line) {
        var role = line.roles().stream()
                .filter(each -> !Place.isMachine(each))
                .findFirst()
                .or(() -> line.roles().stream().findFirst())
                .orElse(Role.LIAISON_OFFICER);
        if (Place.isMachine(role)) return new Actor(role, rows.machineToken(role));
        return new Actor(role, Cast.token(cast.open(role, Place.home(role))));
    }

    private int whileOthersHoldAllButOne(Request request) throws SQLException {
        var others = new ArrayList<Connection>();
        try {
            for (int i = 1; i < CONNECTIONS; i++) others.add(pool.getConnection());
            return request.send().statusCode();
        } finally {
            for (var each : others) each.close();
        }
    }
}
