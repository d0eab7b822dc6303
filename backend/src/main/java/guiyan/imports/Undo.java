package guiyan.imports;

import guiyan.imports.Import.State;
import guiyan.platform.Refusal;
import guiyan.platform.Refusal.Place;
import guiyan.platform.ids.PublicId;
import guiyan.platform.importing.ImportPass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** The way back: all of an import's rows, or none when later edits stand in the way. */
@ApplicationScoped
class Undo {

    private static final int CHUNK = 500;
    private static final int NAMED = 50;

    private final Imports imports;

    Undo(Imports imports) {
        this.imports = imports;
    }

    /** Refuses, naming the rows, when later edits stand in the way. */
    void requireFree(Import work, ImportPass pass) {
        var colliding = collisions(work.id, pass);
        if (colliding.isEmpty()) return;
        var places = colliding.stream()
                .limit(NAMED)
                .map(row -> new Place(
                        "/rows/" + PublicId.of(row.id),
                        ImportsCode.ROW_CHANGED_SINCE,
                        Integer.toString(row.number),
                        imports.payload(row).seen()))
                .toList();
        throw new Refusal(ImportsCode.UNDO_COLLIDES, null, colliding.size()).at(places);
    }

    private List<StoredRow> collisions(long importId, ImportPass pass) {
        var colliding = new ArrayList<StoredRow>();
        var after = Long.MAX_VALUE;
        for (var rows = imports.settled(importId, after, CHUNK);
                !rows.isEmpty();
                rows = imports.settled(importId, after, CHUNK)) {
            for (var row : rows) if (pass.collides(imports.open(row))) colliding.add(row);
            after = rows.get(rows.size() - 1).id;
        }
        return colliding;
    }

    /** Reverts the rows from the last to the first, in one transaction. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void all(long importId, ImportPass pass) {
        var cancelled = imports.findById(importId).cancelWanted;
        if (collisions(importId, pass).isEmpty()) {
            var after = Long.MAX_VALUE;
            for (var rows = imports.settled(importId, after, CHUNK);
                    !rows.isEmpty();
                    rows = imports.settled(importId, after, CHUNK)) {
                for (var row : rows) pass.revert(imports.open(row));
                after = rows.get(rows.size() - 1).id;
            }
            imports.findById(importId).state = cancelled ? State.CANCELLED : State.UNDONE;
        } else imports.findById(importId).state = State.DONE;
        imports.written(imports.findById(importId));
    }
}
