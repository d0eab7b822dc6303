package guiyan.outflow.duties;

import static org.assertj.core.api.Assertions.assertThat;

import guiyan.Cast;
import guiyan.TestDatabase;
import guiyan.duties.Asked;
import guiyan.duties.Owed;
import guiyan.duties.Period;
import guiyan.platform.ids.PublicId;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CertificateAnnualCheckTest {

    private static final Period JULY = Period.between(LocalDate.of(2008, 7, 1), LocalDate.of(2008, 7, 31));

    @Inject
    Cast cast;

    @Inject
    CertificateAnnualCheck checks;

    @BeforeEach
    void enter() {
        cast.enter();
    }

    @Test
    void isOwedAYearAfterTheIssueAndOpensAMonthBefore() {
        var owed = owed(issued("年一", "2007-08-20"));
        assertThat(owed).singleElement().satisfies(one -> {
            assertThat(one.opensOn()).isEqualTo("2008-07-20");
            assertThat(one.dueOn()).isEqualTo("2008-08-20");
            assertThat(one.evidence()).isNull();
        });
    }

    @Test
    void isMetByTheCheckOfItsMonthWhateverWasIssuedLater() {
        var certificate = issued("年二", "2007-08-20");
        checked(certificate, "2008-07-25");
        assertThat(owed(certificate))
                .singleElement()
                .satisfies(one -> assertThat(one.evidence().on()).isEqualTo("2008-07-25"));
    }

    @Test
    void owesNothingInTheMonthThatAnEarlierCheckHasMovedOn() {
        var certificate = issued("年三", "2007-08-20");
        checked(certificate, "2008-03-01");
        assertThat(owed(certificate)).isEmpty();
    }

    @Test
    void endsWithTheCertificate() {
        var certificate = issued("年四", "2007-08-20");
        act(certificate, "withdraw", Map.of("on", "2008-07-22", "reason", "已交回"));
        assertThat(owed(certificate))
                .singleElement()
                .satisfies(one -> assertThat(one.endedOn()).isEqualTo("2008-07-22"));
    }

    private List<Owed> owed(Response certificate) {
        var id = PublicId.fromString(certificate.path("id")).value();
        return QuarkusTransaction.requiringNew().call(() -> checks.owed(JULY, Asked.these(List.of(id))));
    }

    private static Response issued(String name, String on) {
        var branch = Cast.as(Cast.LIAISON)
                .get("/api/v1/organizations/by-code/439902200201")
                .path("id");
        var member = posted("/members", Map.of("organizationId", branch, "name", name))
                .path("id");
        return posted(
                "/activity-certificates",
                Map.of("memberId", member, "number", "年字" + name, "issuedOn", on, "issuedBy", "县委组织部"));
    }

    private static void checked(Response certificate, String on) {
        act(certificate, "checks", Map.of("on", on));
    }

    private static void act(Response on, String act, Object body) {
        Cast.as(Cast.LIAISON)
                .header("If-Match", on.<String>path("etag"))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/activity-certificates/" + on.path("id") + "/" + act)
                .then()
                .statusCode(200);
    }

    private static Response posted(String path, Object body) {
        return Cast.as(Cast.LIAISON)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1" + path);
    }
}
