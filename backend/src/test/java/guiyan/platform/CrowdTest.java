package guiyan.platform;

import static guiyan.Cast.bearing;
import static org.assertj.core.api.Assertions.assertThat;

import guiyan.Cast;
import guiyan.TestDatabase;
import guiyan.platform.ids.PublicId;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** More requests at once than there are connections to the database, which is 16. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CrowdTest {

    private static final int CONNECTIONS = 16;
    private static final int CROWD = 50;
    private static final String MEMBERS = "/api/v1/members";

    @Inject
    Cast cast;

    @Inject
    AgroalDataSource pool;

    private String token;
    private String unit;

    @BeforeEach
    void enter() {
        cast.enter();
        token = Cast.token(Cast.LIAISON);
        unit = PublicId.of(cast.unit("439902200201").id).toString();
    }

    @Test
    void aRequestDoesWithOneConnectionAtATime() throws Exception {
        var member = enrol("独木桥", UUID.randomUUID().toString());
        var own = MEMBERS + "/" + member.path("id");
        var crowd = new ArrayList<Connection>();
        try {
            for (int i = 1; i < CONNECTIONS; i++) crowd.add(pool.getConnection());
            Cast.signIn(Cast.LIAISON, Cast.PASSWORD).then().statusCode(200);
            Cast.signIn(Cast.LIAISON, "Wrong-word-11").then().statusCode(401);
            enrol("独木桥二", UUID.randomUUID().toString()).then().statusCode(201);
            saved(own, member, 0).then().statusCode(200);
            saved(own, member, 1).then().statusCode(412);
            for (var path : List.of("/api/v1/me", own, own + "/timeline", MEMBERS + "?count=exact", "/api/v1/inbox"))
                bearing(token).get(path).then().statusCode(200);
            for (var type : List.of(Page.CSV, Page.NDJSON, Page.XLSX))
                bearing(token)
                        .accept(type)
                        .get(MEMBERS + "?purpose=换届核对")
                        .then()
                        .statusCode(200);
        } finally {
            for (var each : crowd) each.close();
        }
    }

    @Test
    void everyOneOfACrowdThatWritesIsAnswered() throws Exception {
        var answers = atOnce(i -> enrol("众" + i, UUID.randomUUID().toString()));
        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
    }

    @Test
    void oneOfACrowdThatSavesTheSameVersionGetsThrough() throws Exception {
        var member = enrol("众改", UUID.randomUUID().toString());
        var statuses = atOnce(i -> saved(MEMBERS + "/" + member.path("id"), member, i));
        assertThat(statuses)
                .extracting(Response::statusCode)
                .containsOnlyOnce(200)
                .containsOnly(200, 412);
    }

    @Test
    void aCrowdWithOneKeyHasOneEffectAndOneAnswer() throws Exception {
        var key = UUID.randomUUID().toString();
        var answers = atOnce(i -> enrol("众一", key));
        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers)
                .extracting(each -> each.<String>path("id"))
                .containsOnly(answers.get(0).<String>path("id"));
    }

    private Response saved(String path, Response member, int note) {
        return bearing(token)
                .header("If-Match", member.getHeader("ETag"))
                .contentType("application/merge-patch+json")
                .body("{\"note\":\"%d\"}".formatted(note))
                .patch(path);
    }

    private Response enrol(String name, String key) {
        return bearing(token)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(Map.of("organizationId", unit, "name", name))
                .post(MEMBERS);
    }

    private static List<Response> atOnce(IntFunction<Response> request) throws Exception {
        var start = new CyclicBarrier(CROWD);
        var threads = Executors.newFixedThreadPool(CROWD);
        try {
            var asking = IntStream.range(0, CROWD)
                    .mapToObj(i -> threads.submit((Callable<Response>) () -> {
                        start.await();
                        return request.apply(i);
                    }))
                    .toList();
            var answers = new ArrayList<Response>();
            for (var each : asking) answers.add(each.get());
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
