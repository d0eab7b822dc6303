package guiyan.contract;

import static org.assertj.core.api.Assertions.assertThat;

import guiyan.Cast;
import guiyan.TestDatabase;
import guiyan.contract.ValidRequests.Actor;
import guiyan.platform.Right;
import guiyan.platform.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every scope of a machine client against every operation: it opens its own and no other (P-20). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ClientScopesTest {

    @Inject
    Cast cast;

    @Inject
    ValidRequests valid;

    @BeforeEach
    void enter() {
        cast.enter();
    }

    @Test
    void aScopeOpensTheOperationsOfItsRightAndNoOthers() throws Exception {
        var clients = new HashMap<String, String>();
        clients.put("", cast.clientToken(Place.VILLAGE));
        for (var scope : Place.scopes()) clients.put((String) scope, cast.clientToken(Place.VILLAGE, scope));
        var actor = new Actor(Role.TOWNSHIP_ADMIN, Cast.token(cast.open(Role.TOWNSHIP_ADMIN, Place.TOWNSHIP)));
        var deviations = new ArrayList<String>();
        for (var operation : Operation.all()) {
            if (operation.isOpen()) continue;
            var right = operation.right();
            var request = valid.of(operation, actor, Place.VILLAGE);
            clients.forEach((scope, token) -> {
                if (scope.equals(right.scope)) return; // the matrix sees to it
                var status = request.as(token).send().statusCode();
                var expected = right == Right.SIGNED_IN ? 200 : 403;
                if (status != expected) deviations.add("%s with %s: %d".formatted(operation.id(), scope, status));
            });
        }
        assertThat(deviations).isEmpty();
    }
}
