package guiyan.identity.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import guiyan.Authenticator;
import guiyan.Cast;
import guiyan.TestDatabase;
import guiyan.identity.Accounts;
import guiyan.platform.Role;
import guiyan.platform.calendar.SystemClock;
import guiyan.platform.crypto.Vault;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who owes a second factor where the installation says that administrators must have one. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SecondFactorDutyTest {

    @Inject
    Cast cast;

    @Inject
    Accounts accounts;

    @Inject
    RecoveryCodes recovery;

    @Inject
    Vault vault;

    @Inject
    SystemClock clock;

    @BeforeEach
    void enter() {
        cast.enter();
    }

    @Test
    void administratorsOweOneUntilTheyHaveIt() {
        var auditor = cast.open(Role.AUDITOR, null);
        assertThat(owes("administrators", auditor)).isTrue();
        var token = Cast.token(auditor);
        Authenticator.begun(token, Cast.PASSWORD).orElseThrow().confirm(token);
        assertThat(owes("administrators", auditor)).isFalse();
    }

    @Test
    void nobodyElseOwesOne() {
        assertThat(owes("administrators", cast.open(Role.LIAISON_OFFICER, "439902200201")))
                .isFalse();
        assertThat(owes("optional", cast.open(Role.AUDITOR, null))).isFalse();
    }

    private boolean owes(String who, String username) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var account = accounts.named(username);
            return new SecondFactors(recovery, vault, clock, who).isOwedBy(account.id, account.role);
        });
    }
}
