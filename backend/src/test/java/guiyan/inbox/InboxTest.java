package guiyan.inbox;

import static guiyan.Cast.bearing;
import static org.assertj.core.api.Assertions.assertThat;

import guiyan.Cast;
import guiyan.ImportClient;
import guiyan.TestDatabase;
import guiyan.platform.Role;
import guiyan.platform.ids.PublicId;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class InboxTest {

    private static final String VILLAGE = "439902200201";
    private static final String BESIDE = "439902200202";

    @Inject
    Cast cast;

    @BeforeEach
    void enter() {
        cast.enter();
    }

    @Test
    void tellsOfLettersToReceiveAndOfThoseThatRanOut() {
        var sender = Cast.token(Cast.LIAISON);
        var receiver = Cast.token(Cast.STRANGER);
        var before = waiting(receiver, "TRANSFERS_TO_RECEIVE");
        var own = waiting(sender, "TRANSFERS_TO_RECEIVE");
        var overdue = waiting(sender, "TRANSFERS_OVERDUE");
        issued(sender, "2008-07-01", 60);
        issued(sender, "2008-04-01", 30);
        assertThat(waiting(receiver, "TRANSFERS_TO_RECEIVE")).isEqualTo(before + 2);
        assertThat(waiting(sender, "TRANSFERS_OVERDUE")).isEqualTo(overdue + 1);
        assertThat((String)
                        bearing(receiver).get("/api/v1/inbox").path("find { it.kind == 'TRANSFERS_TO_RECEIVE' }.since"))
                .isEqualTo("2008-04-01");
        assertThat(waiting(sender, "TRANSFERS_TO_RECEIVE")).isEqualTo(own);
    }

    @Test
    void tellsOfImportsThatWaitForSomebody() {
        var token = Cast.token(Cast.STRANGER);
        var before = waiting(token, "IMPORTS_TO_SETTLE");
        new ImportClient(Cast.STRANGER).load("姓名,性别\n公冶一,女\n", "mode", "VALIDATE");
        assertThat(waiting(token, "IMPORTS_TO_SETTLE")).isEqualTo(before + 1);
        var auditor = Cast.token(cast.open(Role.AUDITOR, null));
        assertThat(bearing(auditor).get("/api/v1/inbox").asString()).isEqualTo("[]");
    }

    private static int waiting(String token, String kind) {
        Integer count = bearing(token).get("/api/v1/inbox").path("find { it.kind == '" + kind + "' }?.count");
        return count == null ? 0 : count;
    }

    private void issued(String token, String on, int days) {
        var member = created(token, "members", Map.of("organizationId", id(VILLAGE), "name", "公冶信"));
        var letter = new HashMap<String, Object>(
                Map.of("memberId", member, "letterNo", "信", "reason", "务工地固定", "toCode", BESIDE));
        letter.put("issuedOn", on);
        letter.put("validDays", days);
        created(token, "affiliation-transfers", letter);
    }

    private String id(String unit) {
        return PublicId.of(cast.unit(unit).id).toString();
    }

    private static String created(String token, String path, Map<String, ?> form) {
        return bearing(token)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(form)
                .post("/api/v1/" + path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
