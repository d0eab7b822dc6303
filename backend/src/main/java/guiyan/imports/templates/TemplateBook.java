package guiyan.imports.templates;

import guiyan.platform.importing.Column;
import guiyan.platform.importing.FilledSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook with a sheet for each part of what is stored: a heading a field, choices where there are some. */
record TemplateBook(List<Column> columns, List<FilledSheet> sheets) {

    /** So many rows further than what is stored somebody may choose instead of typing. */
    private static final int ROOM = 500;

    private static final int NAME = 31; // a sheet's name is never longer

    void write(OutputStream to) throws IOException {
        try (var book = new Workbook(to, "Guiyan", null)) {
            for (var each : sheets) fill(book.newWorksheet(name(each)), each.rows());
            book.finish();
        }
    }

    private static String name(FilledSheet sheet) {
        var plain = sheet.name().replaceAll("[\\\\/?*:\\[\\]]", " ");
        return plain.substring(0, Math.min(plain.length(), NAME));
    }

    private void fill(Worksheet sheet, List<Map<String, String>> rows) throws IOException {
        sheet.freezePane(0, 1);
        for (int column = 0; column < columns.size(); column++) head(sheet, column, rows.size());
        for (int row = 0; row < rows.size(); row++)
            for (int column = 0; column < columns.size(); column++)
                put(
                        sheet,
                        row + 1,
                        column,
                        rows.get(row).get(columns.get(column).field()));
        sheet.finish();
    }

    private void head(Worksheet sheet, int number, int rows) {
        var column = columns.get(number);
        sheet.inlineString(0, number, column.zh());
        sheet.style(0, number).bold().set();
        sheet.width(number, Math.max(10, column.zh().length() * 3));
        // Text, so that a spreadsheet leaves long numbers and dates as they were typed.
        sheet.range(1, number, rows + ROOM, number).style().format("@").set();
        if (!column.choices().isEmpty())
            sheet.range(1, number, rows + ROOM, number)
                    .validateWithListByFormula("\"" + String.join(",", column.choices()) + "\"");
    }

    /** Inline texts are texts: what begins with {@code =} is none the less no formula. */
    private static void put(Worksheet sheet, int row, int column, String text) {
        if (text != null) sheet.inlineString(row, column, text);
    }
}
