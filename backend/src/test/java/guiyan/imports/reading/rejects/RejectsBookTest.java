package guiyan.imports.reading.rejects;

import static org.assertj.core.api.Assertions.assertThat;

import guiyan.imports.reading.ClerkFile;
import guiyan.imports.reading.Known;
import guiyan.imports.reading.Reading;
import guiyan.imports.reading.layout.Heading;
import guiyan.imports.reading.layout.Layout;
import guiyan.imports.reading.layout.Skipped;
import guiyan.imports.reading.sheets.Merge;
import guiyan.imports.reading.sheets.SheetHead;
import guiyan.imports.reading.sheets.SheetRow;
import guiyan.platform.importing.Cell;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes back to the clerk can come in again. */
class RejectsBookTest {

    private static final List<Merge> MERGES =
            List.of(new Merge(1, 0, 1, 3), new Merge(3, 0, 4, 0), new Merge(3, 1, 3, 2), new Merge(5, 0, 9, 0));
    private static final List<SheetRow> HEAD =
            List.of(row(1, "柳湾村名册", "", "", ""), row(3, "姓名", "流向", "", "入党时间"), row(4, "", "省", "市", ""));

    @TempDir
    Path folder;

    @Test
    void theHeadingIsFoundAgainAndTheReasonStandsBeside() throws Exception {
        var path = written(Stream.of(new RejectedRow(row(7, "=HYPERLINK(\"x\")", "@广东", "-东莞", "1990"), "身份证号有误")));
        var layout = Reading.layout(path);
        assertThat(layout.headerRows()).containsExactly(2, 3);
        assertThat(layout.titles()).extracting(Skipped::text).containsExactly("柳湾村名册");
        assertThat(layout.headings()).extracting(Heading::text).containsExactly("姓名", "流向/省", "流向/市", "入党时间", "退回原因");
        assertThat(Reading.texts(Reading.rows(path).get(3)))
                .containsExactly("=HYPERLINK(\"x\")", "@广东", "-东莞", "1990", "身份证号有误");
    }

    @Test
    void numbersAndDatesStayWhatTheyAre() throws Exception {
        var cells = List.of(
                Cell.number(new BigDecimal("2008.1"), "2008.1"),
                Cell.date(LocalDate.of(2008, 5, 31)),
                Cell.error("#REF!"));
        var read = Reading.rows(written(Stream.of(new RejectedRow(new SheetRow(9, false, cells), "看不清"))))
                .get(3);
        assertThat(read.cell(0).number()).isEqualByComparingTo("2008.1");
        assertThat(read.cell(1)).isEqualTo(cells.get(1));
        assertThat(read.cell(2).text()).isEqualTo("#REF!");
    }

    @Test
    void anEarlierReasonIsReplaced() throws Exception {
        var head = List.of(row(1, "姓名", "退回原因", "性别"));
        var layout = Layout.find(SheetHead.only(), head, Known::heading).orElseThrow();
        var rows = Stream.of(new RejectedRow(row(2, "覃梓松", "旧", "男"), "新"));
        var path = written(new SheetOut("", head, List.of(), layout, rows::forEach));
        assertThat(Reading.texts(Reading.rows(path).get(0))).containsExactly("姓名", "退回原因", "性别");
        assertThat(Reading.texts(Reading.rows(path).get(1))).containsExactly("覃梓松", "新", "男");
    }

    @Test
    void twoHundredThousandRowsDoNotGrowTheHeap() throws Exception {
        var path = written(IntStream.range(0, 200_000)
                .mapToObj(i -> new RejectedRow(row(i, "覃梓松" + i, "广东", "东莞", "4399011955" + i), "第" + i + "行")));
        try (var file = ClerkFile.open(path, "a.xlsx")) {
            var grown = new Object() {
                long rows;
                long before;
                long after;
            };
            file.rows(file.sheets().get(0), row -> {
                if (++grown.rows == 10_000) grown.before = used();
                if (grown.rows == 200_000) grown.after = used();
                return true;
            });
            assertThat(grown.rows).isEqualTo(200_003);
            assertThat(grown.after - grown.before).isLessThan(8L << 20);
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private Path written(Stream<RejectedRow> rows) throws Exception {
        var sheet = new SheetHead(0, "柳湾村", false, Set.of(), MERGES);
        var layout = Layout.find(sheet, HEAD, Known::heading).orElseThrow();
        return written(new SheetOut("柳湾村", HEAD, MERGES, layout, rows::forEach));
    }

    private Path written(SheetOut sheet) throws Exception {
        var path = folder.resolve("rejects.xlsx");
        try (var out = Files.newOutputStream(path)) {
            RejectsBook.write(out, List.of(sheet));
        }
        return path;
    }

    private static SheetRow row(int number, String... texts) {
        return new SheetRow(number, false, Stream.of(texts).map(Cell::text).toList());
    }
}
