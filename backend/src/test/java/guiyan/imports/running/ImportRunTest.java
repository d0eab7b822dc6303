package guiyan.imports.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import guiyan.Cast;
import guiyan.ImportClient;
import guiyan.TestDatabase;
import guiyan.imports.store.Imports;
import guiyan.platform.ids.PublicId;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Imports that are broken off, stopped, or looked at first. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ImportRunTest {

    @Inject
    Cast cast;

    @Inject
    Faltering faltering;

    @Inject
    ImportRun run;

    @Inject
    Imports imports;

    private final ImportClient clerk = new ImportClient(Cast.STRANGER);

    @BeforeEach
    void enter() {
        cast.enter();
    }

    @Test
    void whatBreaksOffAfterAChunkGoesOnThereAndCreatesNothingTwice() throws InterruptedException {
        faltering.breakAt(3);
        var before = members();
        String id = clerk.start("断.csv", roll("断", 1300), "kind", Faltering.KIND, "mode", "COMMIT")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        awaitRows(id, 1000);
        assertThat(members()).isEqualTo(before + 1000);
        run.run(PublicId.fromString(id).value());
        var done = clerk.rested(id);
        assertThat(done.path("state").asText()).isEqualTo("DONE");
        assertThat(done.path("counts").path("created").asInt()).isEqualTo(1300);
        assertThat(members()).isEqualTo(before + 1300);
    }

    @Test
    void aStoppedImportTakesBackWhatItWrote() {
        var before = members();
        var done = clerk.load("姓名,出生年月\n柏停一,1970-01\n", "mode", "VALIDATE");
        clerk.as()
                .post("/api/v1/imports/" + done.path("id").asText() + "/cancel")
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));
        String id = clerk.start("停.csv", roll("停", 2600), "kind", "MEMBERS", "mode", "COMMIT")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        clerk.as().post("/api/v1/imports/" + id + "/cancel");
        var stopped = clerk.rested(id);
        assertThat(stopped.path("state").asText()).isEqualTo("CANCELLED");
        assertThat(members()).isEqualTo(before);
    }

    @Test
    void lookingGivesTheSameCountsAsWriting() {
        var text =
                "姓名,出生年月,联系电话\n柏同数,1970-01,15430020001\n,1971-01,\n柏同数,1970-01,15430020001\n柏同数,1970-01,15430020002\n";
        var looked = clerk.load(text);
        var written = clerk.load(text, "mode", "COMMIT");
        assertThat(written.path("counts")).isEqualTo(looked.path("counts"));
        assertThat(clerk.act(looked, "commit").path("state").asText()).isEqualTo("DONE");
    }

    @Test
    void aTableOfUnitsIsTakenBackFromTheLeavesUp() {
        var admin = new ImportClient(Cast.ADMIN);
        var done = admin.load(
                "组织代码,上级代码,级别,单位类别,组织全称,简称\n439917,,COUNTY_COMMITTEE,COUNTY,中共松岗县委员会,松岗县\n"
                        + "439917201,439917,TOWNSHIP_COMMITTEE,TOWNSHIP,中共松岗县高坡乡委员会,高坡乡\n",
                "mode",
                "COMMIT");
        assertThat(done.path("counts").path("created").asInt()).isEqualTo(2);
        admin.as().get("/api/v1/organizations/by-code/439917201").then().statusCode(200);
        assertThat(admin.act(done, "undo").path("state").asText()).isEqualTo("UNDONE");
        admin.as().get("/api/v1/organizations/by-code/439917201").then().statusCode(404);
        admin.as().get("/api/v1/organizations/by-code/439917").then().statusCode(404);
    }

    @Test
    void aUnitNamedTwiceInATableIsSetUpOnceAndChanged() {
        var admin = new ImportClient(Cast.ADMIN);
        var text = "组织代码,上级代码,级别,组织全称,简称,户数\n439918,,COUNTY_COMMITTEE,中共柏岗县委员会,柏岗县,\n"
                + "439918201,439918,TOWNSHIP_COMMITTEE,中共柏坡乡委员会,柏坡乡,900\n"
                + "439918201,439918,TOWNSHIP_COMMITTEE,中共柏坡乡委员会,柏坡乡,901\n"
                + "439918202,439918201,COUNTY_COMMITTEE,中共柏倒县委员会,柏倒县,\n";
        var looked = admin.load(text);
        var written = admin.load(text, "mode", "COMMIT");
        assertThat(written.path("state").asText()).isEqualTo("DONE");
        assertThat(outcomes(admin, written))
                .isEqualTo(outcomes(admin, looked))
                .containsExactly("CREATED", "CREATED", "UPDATED", "REJECTED");
        admin.as().get("/api/v1/organizations/by-code/439918201").then().body("households", equalTo(901));
        assertThat(admin.act(written, "undo").path("state").asText()).isEqualTo("UNDONE");
        admin.as().get("/api/v1/organizations/by-code/439918").then().statusCode(404);
    }

    private static List<String> outcomes(ImportClient client, JsonNode work) {
        return new TreeMap<>(client.rows(work))
                .values().stream().map(row -> row.path("outcome").asText()).toList();
    }

    private void awaitRows(String id, int rows) throws InterruptedException {
        for (int i = 0; i < 300 && stored(id) < rows; i++) Thread.sleep(100);
        Thread.sleep(1000);
        assertThat(stored(id)).isEqualTo(rows);
    }

    private long stored(String id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> imports.findById(PublicId.fromString(id).value()).rowsRead);
    }

    private int members() {
        return clerk.as().get("/api/v1/members?limit=1&count=exact").path("total");
    }

    private static byte[] roll(String word, int rows) {
        return IntStream.range(0, rows)
                .mapToObj(i -> "柏%s%s,1970-01,1543%07d".formatted(word, word(i), i + 3_000_000))
                .collect(Collectors.joining("\n", word.equals("断") ? "试姓名,试出生,试电话\n" : "姓名,出生年月,联系电话\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String word(int number) {
        return new String(Character.toChars(0x4e00 + number));
    }
}
