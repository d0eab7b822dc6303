package guiyan.imports.reading.layout;

import guiyan.imports.reading.sheets.SheetHead;
import guiyan.imports.reading.sheets.SheetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** How a sheet is laid out: which rows are its heading, what stands above it, and the date it states. */
public record Layout(List<Integer> headerRows, List<Heading> headings, List<Skipped> titles, String statedDate) {

    private static final int SEARCHED = 15;
    private static final int TALLEST = 3;
    private static final Pattern STATED = Pattern.compile("填[报表]\\s*(?:日期|时间)\\s*[::]?\\s*(.*)", Pattern.DOTALL);

    /**
     * Looks for the heading in the first rows of a sheet; {@code known} says whether a normalised text is an alias.
     * A row of number 0 holds property names and is a heading without asking.
     */
    public static Optional<Layout> find(SheetHead sheet, List<SheetRow> first15, Predicate<String> known) {
        var rows = first15.subList(0, Math.min(SEARCHED, first15.size()));
        if (!rows.isEmpty() && rows.get(0).number() == 0) return Optional.of(ofProperties(sheet, rows.get(0)));
        int last = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).number();
        return Optional.ofNullable(best(sheet.above(last), rows, known))
                .filter(heading -> heading.known(known) >= needed(rows))
                .map(heading -> of(heading, rows));
    }

    /** Shallow headings are tried first, and the earliest of equals stays. */
    private static HeadingRows best(SheetHead sheet, List<SheetRow> rows, Predicate<String> known) {
        HeadingRows best = null;
        int most = 0;
        for (int height = 1; height <= TALLEST; height++) {
            for (int from = 0; from + height <= rows.size(); from++) {
                var tried = new HeadingRows(sheet, rows.subList(from, from + height));
                int score = tried.score(known);
                if (score > most) best = tried;
                most = Math.max(most, score);
            }
        }
        return best;
    }

    /** What alias tables are asked with: half-width, without blanks, line breaks and brackets, in lower case. */
    public static String normalised(String heading) {
        return Heading.normalised(heading);
    }

    /** The same with what stands in its brackets. */
    public static String spelled(String heading) {
        return Heading.spelled(heading);
    }

    private static int needed(List<SheetRow> rows) {
        return rows.stream().allMatch(row -> row.cells().size() <= 2) ? 1 : 2;
    }

    private static Layout ofProperties(SheetHead sheet, SheetRow names) {
        return new Layout(List.of(), new HeadingRows(sheet, List.of(names)).headings(), List.of(), null);
    }

    private static Layout of(HeadingRows heading, List<SheetRow> rows) {
        int first = heading.rows().get(0).number();
        var above =
                rows.stream().filter(r -> r.number() < first && !r.isBlank()).toList();
        return new Layout(
                heading.rows().stream().map(SheetRow::number).toList(),
                heading.headings(),
                above.stream()
                        .map(row -> new Skipped(row.number(), SkipReason.TITLE, words(row)))
                        .toList(),
                statedDate(above));
    }

    /** The number of the row where the heading begins; 0 when the names of properties are the heading. */
    public int firstHeaderRow() {
        return headerRows.isEmpty() ? 0 : headerRows.get(0);
    }

    /** The number of the last row that is not yet data; 0 when the file has no heading of its own. */
    public int lastHeaderRow() {
        return headerRows.isEmpty() ? 0 : headerRows.get(headerRows.size() - 1);
    }

    static String words(SheetRow row) {
        return String.join(" ", row.written().stream().map(Heading::words).toList());
    }

    private static String statedDate(List<SheetRow> titles) {
        for (var row : titles) {
            var cells =
                    new ArrayList<>(row.written().stream().map(Heading::words).toList());
            for (int i = 0; i < cells.size(); i++) {
                var stated = STATED.matcher(cells.get(i));
                if (!stated.find()) continue;
                if (!stated.group(1).isBlank()) return stated.group(1).strip();
                return i + 1 < cells.size() ? cells.get(i + 1) : null;
            }
        }
        return null;
    }
}
