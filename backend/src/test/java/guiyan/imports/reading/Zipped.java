package guiyan.imports.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together by hand, so that a test can say what stands in each part. */
public final class Zipped {

    private final Map<String, String> parts = new LinkedHashMap<>();

    public static Zipped workbook() {
        return new Zipped()
                .with("xl/workbook.xml", "<workbook><sheets><sheet name=\"表\" id=\"r1\"/></sheets></workbook>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\""
                                + " Target=\"worksheets/s.xml\"/></Relationships>")
                .with(
                        "xl/styles.xml",
                        "<styleSheet><numFmts><numFmt numFmtId=\"164\""
                                + " formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/></numFmts><cellXfs><xf"
                                + " numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf"
                                + " numFmtId=\"9\"/></cellXfs></styleSheet>")
                .rows("");
    }

    public Zipped with(String name, String text) {
        parts.put(name, text);
        return this;
    }

    public Zipped rows(String rows) {
        return sheet("<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    public Zipped sheet(String xml) {
        return with("xl/worksheets/s.xml", xml);
    }

    public Path in(Path folder) throws IOException {
        var file = folder.resolve("book.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        }
        return file;
    }
}
