package guiyan.imports.reading;

import guiyan.imports.reading.sheets.Merge;
import guiyan.imports.reading.sheets.RowCells;
import guiyan.imports.reading.sheets.RowSink;
import guiyan.imports.reading.sheets.SheetRow;
import guiyan.platform.importing.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/** Fills merged blocks from their first cell, and nothing outside them, while rows pass by. */
final class MergedRows implements RowSink {

    private record Block(Merge merge, Cell cell) {}

    private final RowSink next;
    private final Iterator<Merge> waiting;
    private final List<Block> open = new ArrayList<>();
    private Merge upcoming;

    MergedRows(List<Merge> merges, RowSink next) {
        this.next = next;
        this.waiting =
                merges.stream().sorted(Comparator.comparingInt(Merge::firstRow)).iterator();
        advance();
    }

    @Override
    public boolean take(SheetRow row) {
        open.removeIf(block -> block.merge.lastRow() < row.number());
        while (upcoming != null && upcoming.firstRow() <= row.number()) open(row);
        return next.take(open.isEmpty() ? row : filled(row));
    }

    private void open(SheetRow row) {
        var cell = upcoming.firstRow() == row.number() ? row.cell(upcoming.firstColumn()) : Cell.BLANK;
        // blocks cannot overlap, so more than one a column is not a ledger
        if (!cell.isBlank() && open.size() < RowCells.MAX_COLUMNS) open.add(new Block(upcoming, cell.asFilled()));
        advance();
    }

    private SheetRow filled(SheetRow row) {
        var cells = new ArrayList<>(row.cells());
        for (var block : open) fill(cells, block);
        return new SheetRow(row.number(), row.hidden(), List.copyOf(cells));
    }

    private void fill(List<Cell> cells, Block block) {
        int last = Math.min(block.merge.lastColumn(), RowCells.MAX_COLUMNS - 1);
        for (int column = block.merge.firstColumn(); column <= last; column++) {
            while (cells.size() <= column) cells.add(Cell.BLANK);
            if (cells.get(column).isBlank()) cells.set(column, block.cell);
        }
    }

    private void advance() {
        upcoming = waiting.hasNext() ? waiting.next() : null;
    }
}
