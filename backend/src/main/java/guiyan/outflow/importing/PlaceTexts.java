package guiyan.outflow.importing;

import static guiyan.platform.importing.ImportCode.AREA_AMBIGUOUS;
import static guiyan.platform.importing.ImportCode.AREA_UNKNOWN;

import guiyan.areas.Area;
import guiyan.areas.Areas;
import guiyan.areas.FlowScope;
import guiyan.areas.WrittenPlace;
import guiyan.outflow.values.Destination;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.ImportRow.RowProblem;
import guiyan.platform.importing.TextCell;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Destinations in rows: one column of words, three of province, city and county, or a code. */
@Singleton
class PlaceTexts {

    static final String TEXT = "destination";
    static final String CODE = "destinationAreaCode";
    private static final List<String> COLUMNS =
            List.of(TEXT, "destinationProvince", "destinationCity", "destinationCounty");

    private final Areas areas;

    PlaceTexts(Areas areas) {
        this.areas = areas;
    }

    void read(ImportRow row) {
        var filled =
                COLUMNS.stream().filter(field -> !row.cell(field).isBlank()).toList();
        if (filled.isEmpty()) readCode(row);
        else readWords(row, filled);
    }

    private void readCode(ImportRow row) {
        var code = row.cell(CODE).text().strip();
        if (code.isEmpty()) return;
        var area = areas.current(code).map(Area::code);
        area.ifPresent(current -> row.values.put(CODE, current));
        if (area.isEmpty()) row.problem(CODE, AREA_UNKNOWN, code);
    }

    private void readWords(ImportRow row, List<String> filled) {
        var words = filled.stream()
                .map(field -> row.take(field, TextCell.read(row.cell(field), 60), text -> text))
                .toList();
        if (words.stream().anyMatch(word -> word == null)) return;
        var text = String.join("/", words);
        var home = row.values.get("organization");
        var place = areas.parse(text, home);
        var code = place.isAmbiguous() ? AREA_AMBIGUOUS : place.isUnknown() ? AREA_UNKNOWN : null;
        if (code != null)
            row.problems.add(new RowProblem(
                    code.severity(), code, row.headings.get(filled.get(filled.size() - 1)), "/" + TEXT, text));
        row.values.put(TEXT, text);
        show(row, destination(text, place), place.scope(home));
    }

    private static void show(ImportRow row, Destination destination, FlowScope scope) {
        put(row, CODE, destination.areaCode());
        put(row, "destinationCountry", destination.country());
        put(row, "destinationPrecision", destination.precision().name());
        put(row, "scope", scope.name());
    }

    private static void put(ImportRow row, String field, String value) {
        if (value != null) row.values.put(field, value);
    }

    /** The destination that texts name: by its code where there is one, else as its words are read. */
    Destination of(Map<String, String> values) {
        var text = values.get(TEXT);
        if (values.get(CODE) != null) return Destination.of(text, null, values.get(CODE));
        return text == null ? null : destination(text, areas.parse(text, null));
    }

    private static Destination destination(String text, WrittenPlace place) {
        if (place.said() == FlowScope.ABROAD) return Destination.abroad(text);
        return Destination.of(text, place.country(), place.areaCode());
    }
}
