package guiyan.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import guiyan.Cast;
import guiyan.ImportClient;
import guiyan.TestDatabase;
import guiyan.imports.dirt.Ids;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A roll of many rows goes through in little memory; run with {@code -Dguiyan.large=50000}. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@EnabledIfSystemProperty(named = "guiyan.large", matches = "\\d+")
class LargeFileTest {

    private static final int ROWS = Integer.getInteger("guiyan.large", 50_000);
    private static final long MOST_GROWTH = 64L << 20;
    private static final String SURNAMES = "林陈黄周吴徐孙胡朱高郭何罗宋谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏";
    private static final String GIVEN = "晓川文明志远春华秋实建业永安思源立新海平云山松柏长青景行怀瑾若水知秋映雪听涛望舒";
    private static final String[] HEADINGS = {"姓名", "村", "性别", "出生年月", "身份证号", "入党时间", "联系电话", "备注"};

    @Inject
    Cast cast;

    @TempDir
    Path folder;

    private final ImportClient clerk = new ImportClient(Cast.TOWNSHIP);

    @Test
    void aLargeWorkbookIsReadAndWrittenInLittleMemory() throws Exception {
        cast.enter();
        loads("warm.xlsx", 1_000, 0);
        loads("large.xlsx", ROWS, 1_000);
        assertThat(measured("again as text", csv())
                        .path("counts")
                        .path("unchanged")
                        .asInt())
                .isEqualTo(ROWS);
    }

    private Path loads(String name, int rows, int from) throws Exception {
        var path = workbook(folder.resolve(name), rows, from);
        assertThat(measured(name, path).path("counts").path("created").asInt()).isEqualTo(rows);
        return path;
    }

    private JsonNode measured(String what, Path path) throws Exception {
        var before = used();
        var watch = new Watch();
        var started = System.nanoTime();
        var id = clerk.start(
                        path.getFileName().toString(), Files.readAllBytes(path), "mode", "COMMIT", "basis", "本人书面同意")
                .then()
                .statusCode(202)
                .extract()
                .<String>path("id");
        var done = clerk.rested(id);
        var seconds = (System.nanoTime() - started) / 1e9;
        var growth = watch.most() - before;
        System.out.printf(
                "%s: %d KB, %s in %.1f s, %d rows/s, heap grew %d MiB%n",
                what,
                Files.size(path) >> 10,
                done.path("counts"),
                seconds,
                (long) (done.path("counts").path("read").asInt() / seconds),
                growth >> 20);
        assertThat(done.path("state").asText()).isEqualTo("DONE");
        assertThat(growth).as(what).isLessThan(MOST_GROWTH);
        return done;
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Looks every second at what is still in use after collecting. */
    private static final class Watch extends Thread {

        private volatile boolean over;
        private volatile long most;

        Watch() {
            setDaemon(true);
            start();
        }

        @Override
        public void run() {
            while (!over) {
                most = Math.max(most, used());
                try {
                    sleep(1000);
                } catch (InterruptedException asked) {
                    return;
                }
            }
        }

        long most() {
            over = true;
            return most;
        }
    }

    private static Path workbook(Path path, int rows, int from) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(path))) {
            var book = new Workbook(out, "Clerk", "1.0");
            try (var sheet = book.newWorksheet("名册")) {
                for (int column = 0; column < HEADINGS.length; column++) sheet.value(0, column, HEADINGS[column]);
                for (int row = 1; row <= rows; row++) {
                    var cells = person(from + row);
                    for (int column = 0; column < cells.length; column++)
                        sheet.inlineString(row, column, cells[column]);
                    if (row % 1000 == 0) sheet.flush();
                }
            }
            book.finish();
        }
        return path;
    }

    private Path csv() throws IOException {
        var path = folder.resolve("large.csv");
        try (var out = Files.newBufferedWriter(path)) {
            out.write(String.join(",", HEADINGS) + "\n");
            for (int row = 1; row <= ROWS; row++) out.write(String.join(",", person(1_000 + row)) + "\n");
        }
        return path;
    }

    private static String[] person(int number) {
        var name = "" + SURNAMES.charAt(number % SURNAMES.length())
                + GIVEN.charAt(number / SURNAMES.length() % GIVEN.length())
                + GIVEN.charAt(number / 7 % GIVEN.length());
        var birth = LocalDate.of(1930, 1, 1).plusDays(number % 20_000);
        var man = number % 2 == 1;
        return new String[] {
            name,
            number % 3 == 0 ? "山背村" : "河滩村",
            man ? "男" : "女",
            birth.toString(),
            Ids.of(birth.format(DateTimeFormatter.BASIC_ISO_DATE), number / 20_000 * 2 + (man ? 501 : 500)),
            "2000-07",
            "1545%07d".formatted(number),
            "第" + number + "号"
        };
    }
}
