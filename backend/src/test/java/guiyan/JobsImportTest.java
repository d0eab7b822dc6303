package guiyan;

import static guiyan.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Employers, posts and the list of a job fair give expected.json row for row. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class JobsImportTest {

    @Inject
    Cast cast;

    @Test
    void loadsTheBoardRowForRowAndTakesItBack() throws IOException {
        cast.enter();
        var files = new TownshipFiles();
        var office = cast.open(guiyan.platform.Role.STATION_STAFF, "439902300");
        var token = Cast.token(office);
        for (var file : List.of("employers.ndjson", "vacancies.ndjson")) files.loads(file, token);
        List<Map<String, Object>> posts =
                as(office).get("/api/v1/vacancies?limit=200").path("items");
        var totals = files.expected.path("totals");
        assertThat(posts).hasSize(totals.path("vacancies").asInt());
        assertThat(posts.stream().mapToInt(post -> (int) post.get("headcount")).sum())
                .isEqualTo(totals.path("vacancyHeadcount").asInt());
        files.loads("招聘会岗位表.xlsx", token);
        assertThat((int) as(office).get("/api/v1/vacancies?count=exact&limit=1").path("total"))
                .isEqualTo(97);
        for (var file : List.of("招聘会岗位表.xlsx", "vacancies.ndjson", "employers.ndjson")) files.undone(file, token);
        assertThat((int) as(office).get("/api/v1/employers?count=exact&limit=1").path("total"))
                .isZero();
    }
}
