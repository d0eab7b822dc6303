package guiyan.jobs;

import static guiyan.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import guiyan.Cast;
import guiyan.ImportClient;
import guiyan.TestDatabase;
import guiyan.platform.ids.PublicId;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Introductions of the past, with what came of them; a labourer nobody knew is noted, and gone again when it is undone. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReferralImportTest {

    private static final String ROWS = """
            {"externalId":"X1","beneficiaryType":"MEMBER","person":{"organization":"439902200201","name":"荐党员","birthDate":"1966-11-02"},"introducer":{"kind":"CADRE","role":"DEPUTY_HEAD"},"employer":"荐介绍工地","trade":"泥瓦工","areaCode":"110106","referredOn":"2003-08-21","result":"CONTRACTED_PROJECT","startedOn":"2003-09-12","retained6m":true}
            {"externalId":"X2","beneficiaryType":"LABOURER","person":{"externalId":"L9","organization":"439902200201","name":"荐劳力","sex":"MALE","birthDate":"1984-12-10"},"introducer":{"kind":"CADRE","role":"LABOUR_OFFICER"},"employer":"荐介绍工地","trade":"电焊工","areaCode":"441900","referredOn":"2007-01-01","result":"PLACED","startedOn":"2007-01-25","retained6m":false}
            {"externalId":"X3","beneficiaryType":"LABOURER","person":{"externalId":"L8","organization":"439902200201","name":"荐未去","sex":"MALE","birthDate":"1984-12-11"},"introducer":{"kind":"CADRE","role":"LABOUR_OFFICER"},"employer":"荐介绍工地","trade":"电焊工","areaCode":"441900","referredOn":"2007-01-01","result":"NOT_HIRED","startedOn":null,"retained6m":null}
            """;

    @Inject
    Cast cast;

    @Test
    void loadsReferralsWithTheirPlacementsAndTakesThemBack() {
        cast.enter();
        sent("/employers", Map.of("name", "荐介绍工地", "individualBusiness", true));
        var village = PublicId.of(cast.unit("439902200201").id).toString();
        sent("/members", Map.of("organizationId", village, "name", "荐党员", "birthDate", "1966-11-02"));
        var client = new ImportClient(Cast.TOWNSHIP);
        var first = load(client);
        assertThat(first.path("counts").path("created").asInt())
                .as(first.toString())
                .isEqualTo(3);
        assertThat(load(client).path("counts").path("unchanged").asInt()).isEqualTo(3);
        assertThat(total("placements?beneficiaryType=MEMBER&introducedBy=CADRE&to=2004-01-01"))
                .isEqualTo(1);
        assertThat(total("placements?beneficiaryType=LABOURER&introducedBy=CADRE&to=2007-12-31"))
                .isEqualTo(1);
        assertThat(total("referrals?result=NOT_HIRED&organization=" + village)).isGreaterThanOrEqualTo(1);
        var second = load(client, ROWS.replace("泥瓦工", "厨工"));
        assertThat(second.path("counts").path("updated").asInt()).isEqualTo(1);
        assertThat(tradeThere()).isEqualTo("COOK");
        assertThat(client.act(second, "undo").path("state").asText()).isEqualTo("UNDONE");
        assertThat(tradeThere()).isEqualTo("BRICKLAYER");
        isNotThereAnyMore("beneficiaryType=LABOURER&introducedBy=CADRE&to=2007-12-31");
        promotesAndTakesItBack(client);
        assertThat(client.act(first, "undo").path("state").asText()).isEqualTo("UNDONE");
        assertThat(total("placements?to=2007-12-31")).isZero();
        assertThat(load(client).path("counts").path("created").asInt()).isEqualTo(3);
    }

    private static String tradeThere() {
        return as(Cast.TOWNSHIP)
                .get("/api/v1/placements?beneficiaryType=MEMBER&introducedBy=CADRE&to=2004-01-01")
                .path("items[0].trade");
    }

    /** Whoever was gone by half a year does not work there, though no day is known on which he left. */
    private static void isNotThereAnyMore(String which) {
        assertThat(total("placements?live=true&" + which)).isZero();
        assertThat(total("placements?live=false&" + which)).isEqualTo(1);
    }

    @Test
    void isNotTakenBackWhenSomebodyHasLeftHisPostSince() {
        cast.enter();
        sent("/employers", Map.of("name", "荐离岗工地", "individualBusiness", true));
        var row = """
                {"externalId":"X9","beneficiaryType":"LABOURER","person":{"externalId":"L7","organization":"439902200201","name":"荐离岗","sex":"MALE","birthDate":"1984-12-12"},"introducer":{"kind":"CADRE","role":"LABOUR_OFFICER"},"employer":"荐离岗工地","trade":"电焊工","areaCode":"441900","referredOn":"2008-01-01","result":"PLACED","startedOn":"2008-01-05","retained6m":true}
                """;
        var done = new ImportClient(Cast.TOWNSHIP)
                .load("referrals.ndjson", row.getBytes(StandardCharsets.UTF_8), "kind", "REFERRALS", "mode", "COMMIT");
        String placement = as(Cast.TOWNSHIP)
                .get("/api/v1/placements?from=2008-01-05&to=2008-01-05")
                .path("items.find { it.person.name == '荐离岗' }.id");
        var path = "/api/v1/placements/" + placement;
        as(Cast.TOWNSHIP)
                .header("If-Match", as(Cast.TOWNSHIP).get(path).getHeader("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of("on", "2008-07-20", "reason", "回家"))
                .post(path + "/end")
                .then()
                .statusCode(200);
        as(Cast.TOWNSHIP)
                .post("/api/v1/imports/%s/undo".formatted(done.path("id").asText()))
                .then()
                .statusCode(409)
                .body("code", equalTo("UNDO_COLLIDES"));
    }

    /** The latest change says what somebody is; a post that nobody of the row has, and a stranger, are refused. */
    private static void promotesAndTakesItBack(ImportClient client) {
        var rows = """
                姓名,村,出生日期,用人单位,变动时间,原岗位,现岗位
                荐党员,河滩村,1966-11-02,荐介绍工地,2005-03,泥瓦工,工长
                荐党员,河滩村,1966-11-02,荐介绍工地,2004,,班长
                荐党员,河滩村,1966-11-02,别处工地,2006-03,,工长
                荐无人,河滩村,1966-11-02,荐介绍工地,2006-03,,工长
                """.getBytes(StandardCharsets.UTF_8);
        var said = client.load("岗位变动.csv", rows, "kind", "PLACEMENT_CHANGES", "mode", "COMMIT");
        assertThat(said.path("counts").path("created").asInt())
                .as(said.toString())
                .isEqualTo(2);
        assertThat(said.path("counts").path("rejected").asInt()).isEqualTo(2);
        assertThat(titles()).containsExactly("工长");
        assertThat(client.load("岗位变动二.csv", rows, "kind", "PLACEMENT_CHANGES", "mode", "COMMIT")
                        .path("counts")
                        .path("unchanged")
                        .asInt())
                .isEqualTo(2);
        assertThat(client.act(said, "undo").path("state").asText()).isEqualTo("UNDONE");
        assertThat(titles()).containsOnlyNulls();
    }

    private static List<String> titles() {
        return as(Cast.TOWNSHIP)
                .get("/api/v1/placements?beneficiaryType=MEMBER&introducedBy=CADRE&to=2004-01-01")
                .path("items.title");
    }

    private static com.fasterxml.jackson.databind.JsonNode load(ImportClient client) {
        return load(client, ROWS);
    }

    private static com.fasterxml.jackson.databind.JsonNode load(ImportClient client, String rows) {
        return client.load(
                "referrals.ndjson", rows.getBytes(StandardCharsets.UTF_8), "kind", "REFERRALS", "mode", "COMMIT");
    }

    private static int total(String list) {
        return as(Cast.TOWNSHIP).get("/api/v1/" + list + "&count=exact&limit=1").path("total");
    }

    private static void sent(String path, Map<String, Object> said) {
        as(Cast.TOWNSHIP)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(said)
                .post("/api/v1" + path)
                .then()
                .statusCode(201);
    }
}
