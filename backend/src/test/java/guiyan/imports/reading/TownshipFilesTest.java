package guiyan.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import guiyan.imports.reading.layout.Heading;
import guiyan.imports.reading.layout.Layout;
import guiyan.imports.reading.layout.Skipped;
import guiyan.imports.reading.sheets.SheetHead;
import guiyan.imports.reading.sheets.SheetRow;
import guiyan.imports.reading.sheets.UnreadableFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ledgers of the invented township, against what a correct import makes of them. */
class TownshipFilesTest {

    private static final Set<String> KINDS = Set.of("ORGANIZATIONS", "MEMBERS", "OUTFLOWS");

    @TempDir
    Path folder;

    private final List<String> layouts = new ArrayList<>();
    private final Set<String> hidden = new TreeSet<>();
    private final Set<String> skipped = new TreeSet<>();
    private final Set<String> data = new TreeSet<>();

    static Stream<JsonNode> ledgers() throws IOException {
        try (var in = resource("expected.json")) {
            var files = new ObjectMapper().readTree(in).get("files");
            return stream(files)
                    .filter(f -> KINDS.contains(f.get("kind").asText()) && f.has("sheets"))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void readsTheLedgerAsExpected(JsonNode expected) throws Exception {
        var file = folder.resolve("upload");
        try (var in = resource(expected.get("file").asText())) {
            Files.copy(in, file);
        }
        try (var opened = ClerkFile.open(file, expected.get("file").asText())) {
            for (var sheet : opened.sheets()) read(opened, sheet);
            assertThat(opened.charset()).isEqualTo(expected.path("charset").textValue());
        }
        assertThat(layouts).isEqualTo(layouts(expected));
        assertThat(hidden).isEqualTo(texts(expected.path("hiddenColumns")));
        assertThat(skipped).isEqualTo(skipped(expected));
        assertThat(data)
                .isEqualTo(data(expected))
                .hasSize(expected.at("/counts/read").asInt());
    }

    private void read(ClerkFile file, SheetHead sheet) throws UnreadableFile {
        var rows = Reading.rows(file, sheet.index());
        var found = Layout.find(sheet, rows, Known::heading);
        layouts.add(sheet.name() + found.map(Layout::headerRows).orElse(List.of()));
        if (found.isEmpty()) {
            Skipped.notes(rows).forEach(s -> skipped.add(key(sheet.name(), s.row()) + s.reason()));
            return;
        }
        read(sheet, found.get(), rows);
    }

    private void read(SheetHead sheet, Layout layout, List<SheetRow> rows) {
        int name = layout.headings().stream()
                .filter(h -> Set.of("姓名", "党员姓名", "name").contains(Layout.normalised(h.text())))
                .mapToInt(Heading::column)
                .findFirst()
                .orElse(-1);
        layout.headings().stream().filter(Heading::hidden).forEach(h -> hidden.add(h.text()));
        layout.titles().forEach(s -> skipped.add(key(sheet.name(), s.row()) + s.reason()));
        for (var row : rows) {
            if (row.number() <= layout.lastHeaderRow() || row.isBlank()) continue;
            var reason = Skipped.reasonFor(row, layout, name);
            if (reason.isPresent()) skipped.add(key(sheet.name(), row.number()) + reason.get());
            else data.add(key(sheet.name(), row.number()));
        }
    }

    private static List<String> layouts(JsonNode expected) {
        return stream(expected.get("sheets"))
                .map(s -> s.get("name").asText()
                        + stream(s.get("headerRows")).map(JsonNode::asInt).toList())
                .toList();
    }

    private static Set<String> skipped(JsonNode expected) {
        var keys = new TreeSet<String>();
        for (var row : expected.get("rows"))
            if (isSkipped(row)) keys.add(key(row) + row.get("reason").asText());
        return keys;
    }

    private static Set<String> data(JsonNode expected) {
        var keys = new TreeSet<String>();
        for (var row : expected.get("rows")) if (!isSkipped(row)) keys.add(key(row));
        return keys;
    }

    private static boolean isSkipped(JsonNode row) {
        return row.get("outcome").asText().equals("SKIPPED");
    }

    private static String key(JsonNode row) {
        return key(row.path("sheet").asText(""), row.get("row").asInt());
    }

    private static String key(String sheet, int row) {
        return sheet + " " + row + " ";
    }

    private static Set<String> texts(JsonNode list) {
        var texts = new TreeSet<String>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static InputStream resource(String name) {
        return TownshipFilesTest.class.getClassLoader().getResourceAsStream("township/" + name);
    }
}
