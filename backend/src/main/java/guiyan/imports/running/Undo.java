package guiyan.imports.running;

import guiyan.imports.store.Import;
import guiyan.imports.store.Import.State;
import guiyan.imports.store.Imports;
import guiyan.imports.store.ImportsCode;
import guiyan.imports.store.Payloads;
import guiyan.imports.store.StoredRows;
import guiyan.platform.Refusal;
import guiyan.platform.Refusal.Place;
import guiyan.platform.ids.PublicId;
import guiyan.platform.importing.ImportPass;
import guiyan.platform.importing.ImportRow;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The way back: all of an import's rows, or none when later edits stand in the way. */
@Singleton
public class Undo {

    private static final int CHUNK = 500;
    private static final int NAMED = 50;

    private final Imports imports;
    private final StoredRows stored;
    private final Payloads payloads;

    Undo(Imports imports, StoredRows stored, Payloads payloads) {
        this.imports = imports;
        this.stored = stored;
        this.payloads = payloads;
    }

    /** Refuses, naming the rows, when later edits stand in the way. */
    public void requireFree(Import work, ImportPass pass) {
        var named = new ArrayList<Place>();
        var number = new int[1];
        eachChunk(
                work.id,
                rows -> pass.colliding(rows).forEach(row -> {
                    if (number[0]++ < NAMED) named.add(place(row));
                }));
        if (number[0] > 0) throw new Refusal(ImportsCode.UNDO_COLLIDES, null, number[0]).at(named);
    }

    private static Place place(ImportRow row) {
        return new Place(
                "/rows/" + PublicId.of(row.rowId),
                ImportsCode.ROW_CHANGED_SINCE,
                Integer.toString(row.number),
                row.seen);
    }

    /** Reverts the rows from the last to the first, in one transaction. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void all(long importId, ImportPass pass) {
        var isFree = new boolean[] {true};
        eachChunk(importId, rows -> isFree[0] &= pass.colliding(rows).isEmpty());
        if (isFree[0]) eachChunk(importId, pass::revert);
        var work = imports.findById(importId);
        work.rest(isFree[0] ? undone(work) : State.DONE, stored.counts(work));
        imports.written(work);
    }

    private static State undone(Import work) {
        return work.cancelWanted ? State.CANCELLED : State.UNDONE;
    }

    private void eachChunk(long importId, Consumer<List<ImportRow>> act) {
        var after = Long.MAX_VALUE;
        while (true) {
            var rows = stored.writtenBefore(importId, after, CHUNK);
            if (rows.isEmpty()) return;
            act.accept(rows.stream().map(payloads::open).toList());
            after = rows.get(rows.size() - 1).id;
            imports.flush();
            imports.getEntityManager().clear();
        }
    }
}
