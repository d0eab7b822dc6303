package guiyan.imports.reading.xls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guiyan.imports.reading.ClerkFile;
import guiyan.imports.reading.Reading;
import guiyan.imports.reading.sheets.FileCode;
import guiyan.imports.reading.sheets.Format;
import guiyan.imports.reading.sheets.SheetHead;
import guiyan.imports.reading.sheets.SheetRow;
import guiyan.imports.reading.sheets.UnreadableFile;
import guiyan.platform.importing.Cell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dirt in legacy workbooks. */
class XlsDirtTest {

    @TempDir
    Path folder;

    private final HSSFWorkbook book = new HSSFWorkbook();

    @BeforeEach
    void twoSheets() {
        book.createSheet("说明").createRow(0).createCell(0).setCellValue("填表说明");
        var sheet = book.createSheet("柳湾村");
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\""));
        var row = sheet.createRow(2);
        row.createCell(0).setCellValue("柳湾村");
        row.createCell(1).setCellValue(439901195502180221d);
        row.createCell(2).setCellValue(39599);
        row.getCell(2).setCellStyle(style);
        row.createCell(3).setCellFormula("1/0");
        row.createCell(4).setCellFormula("\"a\"&\"b\"");
        sheet.createRow(3).createCell(1).setCellValue(15400000001d);
        sheet.getRow(3).setZeroHeight(true);
        sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
        sheet.setColumnHidden(1, true);
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
    }

    @Test
    void d08_readsCellsMergesAndWhatIsHidden() throws Exception {
        try (var file = ClerkFile.open(saved(), "a.xlsx")) {
            assertThat(file.format()).isEqualTo(Format.XLS);
            assertThat(file.sheets()).extracting(SheetHead::name).containsExactly("说明", "柳湾村");
            assertThat(file.sheets().get(1).hiddenColumns()).containsExactly(1);
            var rows = Reading.rows(file, 1);
            assertThat(rows).extracting(SheetRow::number).containsExactly(3, 4);
            assertThat(Reading.texts(rows.get(0)))
                    .containsExactly("柳湾村", "4.399011955021802E+17", "2008-05-31", "#DIV/0!", "ab");
            assertThat(rows.get(0).cell(2)).isEqualTo(Cell.date(LocalDate.of(2008, 5, 31)));
            assertThat(rows.get(1).hidden()).isTrue();
            assertThat(rows.get(1).cell(0)).isEqualTo(Cell.text("柳湾村").asFilled());
            assertThat(rows.get(1).cell(1).text()).isEqualTo("15400000001");
            assertThat(Reading.rows(file, 0)).hasSize(1);
        }
    }

    @Test
    void datesCountFrom1904WhenTheBookSaysSo() throws Exception {
        book.getInternalWorkbook().getRecords().stream()
                .filter(r -> r instanceof DateWindow1904Record)
                .forEach(r -> ((DateWindow1904Record) r).setWindowing((short) 1));
        try (var file = ClerkFile.open(saved(), "a.xls")) {
            assertThat(Reading.rows(file, 1).get(0).cell(2).date()).isEqualTo("2012-06-01");
        }
    }

    @Test
    void d39_aPasswordIsRefused() throws Exception {
        Biff8EncryptionKey.setCurrentUserPassword("geheim");
        Path path;
        try {
            path = saved();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertRefused(path, FileCode.FILE_ENCRYPTED);
    }

    @Test
    void d39_aCutFileIsRefused() throws Exception {
        for (int row = 10; row < 3000; row++)
            book.getSheetAt(1).createRow(row).createCell(1).setCellValue("覃梓松" + row);
        var bytes = Files.readAllBytes(saved());
        for (int tenth = 1; tenth < 10; tenth++) {
            var cut = Files.write(folder.resolve("cut.xls"), Arrays.copyOf(bytes, bytes.length * tenth / 10));
            assertRefused(cut, FileCode.FILE_TRUNCATED);
        }
    }

    private Path saved() throws IOException {
        var path = folder.resolve("a.xls");
        try (var out = Files.newOutputStream(path)) {
            book.write(out);
        }
        return path;
    }

    private static void assertRefused(Path path, FileCode code) {
        assertThatThrownBy(() -> ClerkFile.open(path, "a.xls").close())
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.code).isEqualTo(code));
    }
}
