package guiyan.platform.crypto;

import static guiyan.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import guiyan.Cast;
import guiyan.TestDatabase;
import guiyan.platform.Role;
import guiyan.platform.calendar.SystemClock;
import guiyan.platform.database.Schema.Column;
import guiyan.platform.ids.PublicId;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** New keys for data that are in use (M-09). */
@Order(1)
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class KeyRotationTest {

    private static final String CITIZEN_ID = "439901196505063025";
    private static final String PHONE = "15400002026";

    @Inject
    Cast cast;

    @Inject
    EntityManager database;

    @Inject
    DataSource source;

    @Inject
    KeyRing keys;

    @Inject
    Vault vault;

    @Inject
    Resealing resealing;

    @Inject
    KeyRotation rotation;

    @ConfigProperty(name = "guiyan.key")
    String installation;

    private String station;
    private String member;

    @BeforeEach
    void enter() {
        cast.enter();
        station = cast.open(Role.STATION_STAFF, "439902200");
        member = enrolled();
    }

    @Test
    void sealsEverythingWithTheNewKeyAndCountsOnFromWhereItWasCutShort() {
        var number = keys.begin();
        assertThat(number).isGreaterThan(1);
        assertThat(resealing.reseal(new Column("contact_point", "value_cipher"), number))
                .isPositive();
        assertThat(marks("contact_point", "value_cipher")).containsOnly(number);
        assertThat(marks("person", "citizen_id_cipher")).contains(number - 1);
        readsBoth();

        assertThat(rotation.run()).isZero();
        for (var column : resealing.columns())
            assertThat(marks(column.table(), column.name()))
                    .as(column.toString())
                    .isSubsetOf(number);
        assertThat(marks("person", "citizen_id_cipher")).containsOnly(number);
        readsBoth();
        assertThat(keys.begin()).as("a new key, now that the last has spread").isEqualTo(number + 1);
        rotation.run();
    }

    @Test
    void goesThroughWhatIsSealed() {
        assertThat(resealing.columns())
                .contains(
                        new Column("person", "citizen_id_cipher"),
                        new Column("contact_point", "value_cipher"),
                        new Column("import_file", "content"),
                        new Column("import_row", "payload"),
                        new Column("idempotency_answer", "answer"))
                .doesNotContain(new Column("data_key", "wrapped"));
    }

    @Test
    void findsAPersonByTheIdAsBefore() {
        rotation.run();
        as(station)
                .contentType(ContentType.JSON)
                .body(Map.of("organizationId", unit(), "citizenId", CITIZEN_ID))
                .post("/api/v1/persons/matches")
                .then()
                .statusCode(200)
                .body("size()", equalTo(1));
    }

    @Test
    void theInstallationsKeyIsHandedOverAndAWrongOneTold() {
        var sealed = vault.sealText("封");
        var next = Base64.getEncoder().encodeToString("0123456789abcdef0123456789abcdef".getBytes());
        assertThatThrownBy(() -> ring(next, Optional.empty()).newest()).hasMessageContaining("GUIYAN_KEY");
        try {
            assertThat(new Vault(ring(next, Optional.of(installation))).openText(sealed))
                    .isEqualTo("封");
            assertThat(new Vault(ring(next, Optional.empty())).openText(sealed)).isEqualTo("封");
            assertThatThrownBy(() -> ring(installation, Optional.empty()).newest())
                    .hasMessageContaining("GUIYAN_KEY");
        } finally {
            assertThat(ring(installation, Optional.of(next)).newest()).isPositive();
        }
    }

    private KeyRing ring(String key, Optional<String> former) {
        return new KeyRing(source, new SystemClock(), key, former);
    }

    private List<Integer> marks(String table, String column) {
        List<Object> found = database.createNativeQuery(
                        "select distinct ord(left(%1$s, 1)) from `%2$s` where %1$s is not null"
                                .formatted(column, table),
                        Object.class)
                .getResultList();
        return found.stream().map(mark -> ((Number) mark).intValue()).toList();
    }

    private void readsBoth() {
        disclosed()
                .then()
                .statusCode(200)
                .body("citizenId", equalTo(CITIZEN_ID))
                .body("phones.number", contains(PHONE));
    }

    private Response disclosed() {
        return as(station)
                .contentType(ContentType.JSON)
                .body(Map.of("fields", List.of("PHONE", "CITIZEN_ID"), "purpose", "核对号码"))
                .post("/api/v1/members/" + member + "/disclosures");
    }

    private String unit() {
        return PublicId.of(cast.unit("439902200202").id).toString();
    }

    /** The one member of these tests. */
    private String enrolled() {
        List<String> before = as(Cast.STRANGER).get("/api/v1/members?q=钥换新").path("items.id");
        if (before != null && !before.isEmpty()) return before.get(0);
        return as(Cast.STRANGER)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "organizationId",
                        unit(),
                        "name",
                        "钥换新",
                        "citizenId",
                        CITIZEN_ID,
                        "citizenIdBasis",
                        "本人书面同意",
                        "phone",
                        PHONE))
                .post("/api/v1/members")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
