package guiyan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import guiyan.Cast;
import guiyan.TestDatabase;
import guiyan.platform.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Dead accounts (M-05): what is stored is made older instead of waiting. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class UnusedAccountsTest {

    @Inject
    Cast cast;

    @Inject
    LatelyIn lately;

    @Inject
    Accounts accounts;

    @Inject
    UnusedAccounts chore;

    @Inject
    EntityManager database;

    @BeforeEach
    void enter() {
        cast.enter();
    }

    @Test
    void shutsWhatNobodyHasUsedForNinetyDays() {
        var never = aged(91, "awake_since", "password_since");
        var longAgo = aged(91, "awake_since", "password_since", "last_sign_in_at");
        var lately = aged(89, "last_sign_in_at");
        age(lately, 91, "awake_since");
        age(lately, 91, "password_since");
        var young = aged(89, "awake_since", "password_since");
        var woken = aged(91, "password_since");
        var member = cast.open(Role.MEMBER, "439902200201");
        for (var column : new String[] {"awake_since", "password_since", "last_sign_in_at"}) age(member, 91, column);
        chore.run();
        assertThat(isShut(never)).isTrue();
        assertThat(isShut(longAgo)).isTrue();
        for (var used : new String[] {lately, young, woken, member})
            assertThat(isShut(used)).as(used).isFalse();
    }

    @Test
    void endsTheSessionsOfWhatItShuts() {
        var account = cast.open(Role.LIAISON_OFFICER, "439902200201");
        var token = Cast.token(account);
        for (var column : new String[] {"awake_since", "password_since", "last_sign_in_at"}) age(account, 91, column);
        chore.run();
        lately.forget();
        Cast.bearing(token).get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void leavesTheLastSystemAdministratorIn() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update account set disabled = true where role = 'SYSTEM_ADMIN' and username <> 'admin'")
                        .executeUpdate());
        for (var column : new String[] {"awake_since", "password_since", "last_sign_in_at"})
            age(Cast.ADMIN, 91, column);
        chore.run();
        assertThat(isShut(Cast.ADMIN)).isFalse();
        for (var column : new String[] {"awake_since", "password_since"}) age(Cast.ADMIN, 0, column);
    }

    private String aged(int days, String... columns) {
        var name = cast.open(Role.LIAISON_OFFICER, "439902200201");
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update account set last_sign_in_at = null where username = ?")
                        .setParameter(1, name)
                        .executeUpdate());
        for (var column : columns) age(name, days, column);
        return name;
    }

    /** Makes a moment of somebody's account lie so many days back. */
    private void age(String username, int days, String column) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update account set %s = now(6) - interval %d day where username = ?"
                                        .formatted(column, days))
                        .setParameter(1, username)
                        .executeUpdate());
    }

    private boolean isShut(String username) {
        return QuarkusTransaction.requiringNew().call(() -> accounts.named(username).disabled);
    }
}
