package guiyan;

import static guiyan.Cast.as;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import guiyan.platform.Page;
import guiyan.platform.Role;
import guiyan.platform.ids.PublicId;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Personal data are unreadable in the database and in the logs, whatever test has written there before (M-09). */
@Order(Integer.MAX_VALUE)
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DumpTest {

    private static final String CITIZEN_ID = "439901197403187216";
    private static final String PHONE = "15400002010";

    /** Where cards go to in the tests, byte by byte as the search reads. */
    private static final String ADDRESSES = new String("深圳市某路一号|东莞市某厂".getBytes(UTF_8), ISO_8859_1);

    /**
     * Every phone and citizen id of the tests, but the two that the fuzz types into any text at all, and every address. Digits
     * within a longer hexadecimal number, such as the id of a trace, are no phone.
     */
    private static final Pattern TEST_VALUES = Pattern.compile(
            "(?<![0-9a-f])(?!15400000001|439901197908150232)(154[0-9]{8}|439901[0-9]{11}[0-9Xx])(?![0-9a-f])|"
                    + ADDRESSES);

    @Inject
    Cast cast;

    @Inject
    Dump dump;

    @Inject
    EntityManager database;

    @BeforeEach
    void enter() {
        cast.enter();
    }

    @Test
    void noCitizenIdPhoneOrAddressStandsAnywhereInClear() throws Exception {
        work();
        assertThat(dump.placesOf(TEST_VALUES)).isEmpty();
    }

    /** All the ways by which a number comes in and is asked for. */
    private void work() {
        var member = enrolled();
        var station = cast.open(Role.STATION_STAFF, "439902200");
        as(station)
                .contentType(ContentType.JSON)
                .body(Map.of("fields", List.of("PHONE", "CITIZEN_ID"), "purpose", "核对号码"))
                .post("/api/v1/members/" + member + "/disclosures");
        as(station)
                .contentType(ContentType.JSON)
                .body(Map.of("organizationId", unit(), "citizenId", CITIZEN_ID, "phone", PHONE))
                .post("/api/v1/persons/matches");
        as(station).get("/api/v1/members?q=" + PHONE);
        as(station).get("/api/v1/members/" + CITIZEN_ID);
        as(station).accept(Page.CSV).get("/api/v1/members?q=7216&purpose=换届核对");
        var roll = "姓名,身份证号,联系电话\n倒明白,%s,%s\n,%s,%s\n".formatted(CITIZEN_ID, PHONE, CITIZEN_ID, "15400002011");
        new ImportClient(Cast.STRANGER).load(roll, "mode", "COMMIT", "basis", "本人书面同意");
    }

    private String enrolled() {
        return as(Cast.STRANGER)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "organizationId",
                        unit(),
                        "name",
                        "倒明白",
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

    private String unit() {
        return PublicId.of(cast.unit("439902200202").id).toString();
    }

    /** The search sees what is there: numbers of another family, so that this test spoils no other one. */
    @Test
    void whatIsWrittenInClearIsFoundInTheDatabaseAndInTheLog() throws Exception {
        var phone = "15399002012";
        Logger.getLogger(DumpTest.class).infof("a call to %s", phone);
        QuarkusTransaction.requiringNew().run(() -> note("打 " + phone));
        try {
            assertThat(dump.placesOf(Pattern.compile(phone)))
                    .contains("organization.name: " + phone, "test.log: " + phone);
        } finally {
            QuarkusTransaction.requiringNew().run(() -> note("中共山背村支部委员会"));
        }
    }

    private void note(String name) {
        database.createNativeQuery("update organization set name = ? where code = '439902200202'")
                .setParameter(1, name)
                .executeUpdate();
    }
}
