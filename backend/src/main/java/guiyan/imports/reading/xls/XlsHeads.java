package guiyan.imports.reading.xls;

import guiyan.imports.reading.sheets.Merge;
import guiyan.imports.reading.sheets.Serials;
import guiyan.imports.reading.sheets.SheetHead;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.ss.util.CellRangeAddress;

/** Gathers what stands outside the rows of a legacy workbook: sheets, hidden columns, merged blocks. */
final class XlsHeads extends AbortableHSSFListener {

    private final XlsPlace place = new XlsPlace();
    private final List<BoundSheetRecord> bound = new ArrayList<>();
    private final Map<Integer, Integer> types = new HashMap<>();
    private final Map<Integer, Set<Integer>> hidden = new HashMap<>();
    private final Map<Integer, List<Merge>> merges = new HashMap<>();
    private final List<Integer> places = new ArrayList<>();
    private boolean from1904;

    @Override
    public short abortableProcessRecord(Record record) {
        place.see(record);
        types.put(place.stream(), place.type());
        if (record instanceof BoundSheetRecord sheet) bound.add(sheet);
        if (record instanceof DateWindow1904Record window) from1904 = window.getWindowing() == 1;
        if (record instanceof ColumnInfoRecord columns && columns.getHidden()) hide(columns);
        if (record instanceof MergeCellsRecord merged) merge(merged);
        return 0;
    }

    private void hide(ColumnInfoRecord columns) {
        var set = hidden.computeIfAbsent(place.stream(), s -> new HashSet<>());
        for (int column = columns.getFirstColumn(); column <= columns.getLastColumn(); column++) set.add(column);
    }

    private void merge(MergeCellsRecord merged) {
        var list = merges.computeIfAbsent(place.stream(), s -> new ArrayList<>());
        for (int i = 0; i < merged.getNumAreas(); i++) list.add(merge(merged.getAreaAt(i)));
    }

    private static Merge merge(CellRangeAddress area) {
        return new Merge(area.getFirstRow() + 1, area.getFirstColumn(), area.getLastRow() + 1, area.getLastColumn());
    }

    /** The worksheets in the order of their tabs. */
    List<SheetHead> heads() {
        places.clear();
        var byPosition = List.of(BoundSheetRecord.orderByBofPosition(bound));
        var heads = new ArrayList<SheetHead>();
        for (var sheet : bound) {
            int stream = byPosition.indexOf(sheet) + 1;
            if (types.getOrDefault(stream, 0) == BOFRecord.TYPE_WORKSHEET) heads.add(head(sheet, stream));
        }
        return List.copyOf(heads);
    }

    private SheetHead head(BoundSheetRecord sheet, int stream) {
        places.add(stream);
        return new SheetHead(
                places.size() - 1,
                sheet.getSheetname(),
                sheet.isHidden() || sheet.isVeryHidden(),
                Set.copyOf(hidden.getOrDefault(stream, Set.of())),
                List.copyOf(merges.getOrDefault(stream, List.of())));
    }

    /** In which stream the rows of a sheet stand. */
    int place(int index) {
        if (places.isEmpty()) heads();
        return places.get(index);
    }

    Serials serials() {
        return new Serials(from1904);
    }

    boolean hasMacroSheet() {
        return types.containsValue(BOFRecord.TYPE_EXCEL_4_MACRO);
    }

    boolean isCutShort() {
        return place.isOpen() || !types.keySet().containsAll(streams());
    }

    private List<Integer> streams() {
        return IntStream.rangeClosed(1, bound.size()).boxed().toList();
    }
}
