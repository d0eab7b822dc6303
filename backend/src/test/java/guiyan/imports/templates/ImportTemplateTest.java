package guiyan.imports.templates;

import static guiyan.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import guiyan.Cast;
import guiyan.ImportClient;
import guiyan.TestDatabase;
import guiyan.platform.ids.PublicId;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ImportTemplateTest {

    private static final String BESIDE = "439902200202";
    private static final Pattern CODE_POINT = Pattern.compile("&#x([0-9a-f]+);");
    private static final String ROLL = """
            姓名,性别,出生日期,身份证号,民族,文化程度,党员类别,入党时间,转正时间,电话,村组,备注
            东方甲,男,1979-08-15,439901197908150232,土家族,初中,正式党员,2001-07,2002-07,15400007701,一组,会木工
            东方乙,女,1980-03,,汉族,大学专科,预备党员,2008,,15400007702,二组,=1+1
            东方丙,,,,,,,,,,,
            """;

    @Inject
    Cast cast;

    private final ImportClient clerk = new ImportClient(Cast.STRANGER);

    @BeforeEach
    void enter() {
        cast.enter();
        clerk.load(ROLL, "mode", "COMMIT", "basis", "本人书面同意");
    }

    @Test
    void comesBackUnchanged() throws IOException {
        var book = fetch();
        for (var basis : new String[][] {{}, {"basis", "本人书面同意"}}) {
            var report = load(book, basis);
            assertThat(report.path("kind").asText()).isEqualTo("MEMBERS");
            var counts = report.path("counts");
            assertThat(counts.path("read").asInt()).isGreaterThanOrEqualTo(3);
            assertThat(counts.path("unchanged")).isEqualTo(counts.path("read"));
            assertThat(counts.path("warned").asInt()).as(report.toString()).isZero();
        }
    }

    @Test
    void changesOnlyWhatTheClerkHasChanged() throws IOException {
        var changed = replaced(fetch(), "会木工", "会石匠");
        var counts = load(changed, "mode", "COMMIT").path("counts");
        assertThat(counts.path("updated").asInt()).isEqualTo(1);
        as(Cast.STRANGER)
                .get("/api/v1/members?q=东方甲")
                .then()
                .body("items[0].note", equalTo("会石匠"))
                .body("items[0].phone", equalTo("154****7701"))
                .body("items[0].citizenId", equalTo("已登记 ··32"));
    }

    @Test
    void tellsOfAMaskThatShowsAnotherNumber() throws IOException {
        var report = load(replaced(fetch(), "154****7702", "154****9999"));
        assertThat(report.path("counts").path("warned").asInt()).isEqualTo(1);
        assertThat(report.path("counts").path("updated").asInt()).isZero();
    }

    @Test
    void offersChoicesAndIsTextThroughout() throws IOException {
        var empty = as(Cast.STRANGER).get("/api/v1/import-templates/MEMBERS.xlsx");
        empty.then().statusCode(200);
        var sheet = part(empty.asByteArray(), "xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("dataValidation", "正式党员,预备党员", "系统编号").doesNotContain("东方");
        var filled = part(fetch(), "xl/worksheets/sheet1.xml");
        assertThat(filled).contains("东方甲", "154****7701").doesNotContain("15400007701", "439901197908150232", "<f>");
    }

    @Test
    void asksForAPurposeAndStaysInTheScope() {
        var address = "/api/v1/import-templates/MEMBERS.xlsx?organization=" + id(BESIDE);
        as(Cast.STRANGER).get(address).then().statusCode(422).body("errors[0].pointer", equalTo("/purpose"));
        as(Cast.LIAISON).get(address + "&purpose=换届前核对").then().statusCode(404);
        as(Cast.STRANGER).get("/api/v1/import-templates/NOTHING.xlsx").then().statusCode(404);
        as(Cast.STRANGER)
                .get("/api/v1/import-templates/ORGANIZATIONS.xlsx")
                .then()
                .statusCode(403);
    }

    @Test
    void unitsComeBackUnchangedToo() {
        var admin = new ImportClient(Cast.ADMIN);
        var book = as(Cast.ADMIN)
                .get("/api/v1/import-templates/ORGANIZATIONS.xlsx?purpose=核对单位&organization=" + id("439902200"));
        book.then().statusCode(200);
        var counts = admin.load("单位.xlsx", book.asByteArray(), "mode", "VALIDATE", "kind", "ORGANIZATIONS")
                .path("counts");
        assertThat(counts.path("read").asInt()).isGreaterThanOrEqualTo(3);
        assertThat(counts.path("unchanged")).isEqualTo(counts.path("read"));
    }

    private JsonNode load(byte[] book, String... fields) {
        return clerk.load("名册.xlsx", book, fields);
    }

    private byte[] fetch() {
        var answer =
                as(Cast.STRANGER).get("/api/v1/import-templates/MEMBERS.xlsx?purpose=换届前核对&organization=" + id(BESIDE));
        answer.then().statusCode(200);
        return answer.asByteArray();
    }

    private String id(String unit) {
        return PublicId.of(cast.unit(unit).id).toString();
    }

    private static String part(byte[] book, String name) throws IOException {
        try (var zip = opened(book)) {
            return text(zip, zip.getEntry(name));
        }
    }

    /** The workbook with one text in the place of another. */
    private static byte[] replaced(byte[] book, String old, String now) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var from = opened(book);
                var to = new ZipOutputStream(bytes)) {
            for (var entry : Collections.list(from.entries())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(text(from, entry).replace(old, now).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static String text(ZipFile zip, ZipEntry entry) throws IOException {
        var xml = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        return CODE_POINT.matcher(xml).replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
    }

    private static ZipFile opened(byte[] book) throws IOException {
        var file = Files.createTempFile("template", ".xlsx");
        Files.write(file, book);
        file.toFile().deleteOnExit();
        return new ZipFile(file.toFile());
    }
}
