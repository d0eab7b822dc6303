package guiyan.imports.reading;

import static guiyan.imports.reading.Zipped.workbook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guiyan.imports.reading.sheets.FileCode;
import guiyan.imports.reading.sheets.UnreadableFile;
import java.io.ByteArrayInputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** D-39: files that are refused as a whole, each with its reason. */
class RefusedFilesTest {

    @TempDir
    Path folder;

    @Test
    void d39_aPasswordIsRefused() throws Exception {
        var path = folder.resolve("a.xlsx");
        try (var store = new POIFSFileSystem();
                var out = Files.newOutputStream(path)) {
            store.createDocument(new ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
            store.writeFilesystem(out);
        }
        assertRefused(path, FileCode.FILE_ENCRYPTED);
    }

    @Test
    void d39_macrosAreRefused() throws Exception {
        assertRefused(workbook().with("xl/vbaProject.bin", "x").in(folder), FileCode.FILE_HAS_MACROS);
    }

    @Test
    void d39_aZipBombIsRefused() throws Exception {
        assertRefused(
                workbook()
                        .rows("<row><c><v>" + "0".repeat(50 << 20) + "</v></c></row>")
                        .in(folder),
                FileCode.FILE_BOMB);
    }

    @Test
    void d39_aBombThatLiesAboutItsSizeIsRefused() throws Exception {
        var path = workbook().rows("<row>" + "<c/>".repeat(12 << 20) + "</row>").in(folder);
        assertRefused(understated(path), FileCode.FILE_BOMB);
    }

    /** Writes a size of 9 bytes into every entry of the zip's directory. */
    private static Path understated(Path path) throws Exception {
        var bytes = Files.readAllBytes(path);
        for (int i = 0; i < bytes.length - 46; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
                Arrays.fill(bytes, i + 24, i + 28, (byte) 0);
                bytes[i + 24] = 9;
            }
        }
        return Files.write(path, bytes);
    }

    @Test
    void d39_entitiesAreRefused() throws Exception {
        var laughs = "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><worksheet><sheetData><row><c"
                + " t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData></worksheet>";
        assertRefused(workbook().sheet(laughs).in(folder), FileCode.FILE_BOMB);
        var outside = "<!DOCTYPE w SYSTEM \"file:///etc/hostname\"><worksheet/>";
        assertRefused(workbook().sheet(outside).in(folder), FileCode.FILE_BOMB);
    }

    @Test
    void d39_namesThatLeaveTheZipAreRefused() throws Exception {
        assertRefused(workbook().with("xl/../../escape.xml", "x").in(folder), FileCode.FILE_TYPE_UNKNOWN);
    }

    @Test
    void d39_aCutZipIsRefused() throws Exception {
        var bytes =
                Files.readAllBytes(workbook().rows("<row><c><v>1</v></c></row>").in(folder));
        assertRefused(
                Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(bytes, bytes.length / 2)),
                FileCode.FILE_TRUNCATED);
    }

    @Test
    void d39_cutXmlIsRefused() throws Exception {
        assertRefused(workbook().sheet("<worksheet><sheetData><row><c>").in(folder), FileCode.FILE_TRUNCATED);
    }

    @Test
    void d39_tooManyBytesRowsOrColumnsAreRefused() throws Exception {
        var path = folder.resolve("big.csv");
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength((100L << 20) + 1);
        }
        assertRefused(path, FileCode.FILE_TOO_LARGE);
        assertRowsRefused(
                workbook().rows("<row r=\"1048577\"><c><v>1</v></c></row>").in(folder));
        assertRowsRefused(
                workbook().rows("<row r=\"1\"><c r=\"SG1\"><v>1</v></c></row>").in(folder));
    }

    private static void assertRowsRefused(Path path) {
        assertThatThrownBy(() -> Reading.rows(path))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.code).isEqualTo(FileCode.FILE_TOO_LARGE));
    }

    @Test
    void strangersAndEmptyFilesAreRefused() throws Exception {
        assertRefused(Reading.file(folder, "a.csv", "%PDF-1.4 姓名", "UTF-8"), FileCode.FILE_TYPE_UNKNOWN);
        assertRefused(Reading.file(folder, "b.csv", "a\u0000b\u0000\u0000", "UTF-8"), FileCode.FILE_TYPE_UNKNOWN);
        assertRefused(Reading.file(folder, "c.xls", "<html>hello</html>", "UTF-8"), FileCode.FILE_TYPE_UNKNOWN);
        assertRefused(Reading.file(folder, "d.csv", "", "UTF-8"), FileCode.FILE_EMPTY);
        assertRefused(Reading.file(folder, "e.csv", "\uFEFF \r\n\u3000", "UTF-8"), FileCode.FILE_EMPTY);
    }

    private static void assertRefused(Path path, FileCode code) {
        assertThatThrownBy(() -> ClerkFile.open(path, "册子").close())
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.code).isEqualTo(code));
    }
}
