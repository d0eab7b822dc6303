package guiyan.contract;

import static org.assertj.core.api.Assertions.assertThat;

import guiyan.Cast;
import guiyan.ImportClient;
import guiyan.TestDatabase;
import guiyan.contract.ValidRequests.Actor;
import guiyan.platform.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three administrations that do not overlap, and none of them reads about members (M-06). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AdministrationTest {

    private static final Set<Role> ADMINISTRATORS = Set.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDITOR);
    private static final String NAME = "甄不露";
    private static final String PHONE = "15430077001";

    @Inject
    Cast cast;

    @Inject
    ValidRequests valid;

    @BeforeEach
    void enter() {
        cast.enter();
        new ImportClient(Cast.LIAISON).load("姓名,联系电话\n%s,%s\n".formatted(NAME, PHONE), "mode", "COMMIT");
    }

    @Test
    void noAdministratorReadsAMembersNameOrNumberWhateverHeAsks() throws Exception {
        var shown = new ArrayList<String>();
        var actors = ADMINISTRATORS.stream()
                .map(role -> new Actor(role, Cast.token(cast.open(role, null))))
                .toList();
        for (var operation : Operation.all()) {
            if (!operation.method().equals("GET")) continue;
            var request = valid.of(operation, actors.get(0), Place.VILLAGE);
            for (var actor : actors) {
                var answer = request.as(actor.token()).send().body();
                if (answer.contains(NAME) || answer.contains(PHONE.substring(7)) && answer.contains("154*"))
                    shown.add(actor.role() + " " + operation.id());
            }
        }
        assertThat(shown).isEmpty();
    }

    @Test
    void noAdministratorHasAnyOperationOfTheRolls() throws Exception {
        var rolls = List.of("/members", "/contact-points", "/households", "/affiliation-transfers", "/persons");
        var lines = ScopeMatrix.read().lines();
        var asked = Operation.all().stream()
                .filter(operation -> rolls.stream().anyMatch(operation.path()::contains))
                .toList();
        assertThat(asked).hasSizeGreaterThan(20);
        for (var operation : asked)
            for (var role : ADMINISTRATORS)
                assertThat(lines.get(operation.id()).expected(role, Place.IN))
                        .as(role + " " + operation.id())
                        .isEqualTo(403);
    }

    @Test
    void theThreeShareNothingThatChangesAnythingButTheirOwnDoor() throws Exception {
        assertThat(mayChange(Role.AUDITOR))
                .containsExactly("closePrivacyIncident", "openPrivacyIncident", "verifyAuditLog");
        assertThat(mayChange(Role.SECURITY_ADMIN))
                .doesNotContain("openAccount", "reviseAccount", "closeAccount", "printStartSlips", "appointDeputy")
                .doesNotContain("setUpOrganization", "openApiClient", "startImport", "verifyAuditLog");
        assertThat(mayChange(Role.SYSTEM_ADMIN)).contains("openAccount").doesNotContain("verifyAuditLog");
        assertThat(ScopeMatrix.read().lines().get("listAuditEvents").expected(Role.SYSTEM_ADMIN, Place.IN))
                .isEqualTo(403);
    }

    /** What a role may do that writes, beside what everybody may do with his own account. */
    private static Set<String> mayChange(Role role) throws Exception {
        var may = new TreeSet<String>();
        var lines = ScopeMatrix.read().lines();
        for (var operation : Operation.all()) {
            var line = lines.get(operation.id());
            var isEverybodys = line.isOpen() || line.expected(Role.MEMBER, Place.IN) != 403;
            if (!operation.method().equals("GET") && !isEverybodys && line.expected(role, Place.IN) != 403)
                may.add(operation.id());
        }
        return may;
    }
}
