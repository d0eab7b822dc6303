package guiyan.imports.rows;

import guiyan.imports.store.Import;
import guiyan.imports.store.Payloads;
import guiyan.imports.store.StoredRow;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Page;
import guiyan.platform.importing.ImportPass;
import guiyan.platform.importing.ImportRow.Outcome;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;

/** The rows of an import as a list, each masked. */
@Singleton
class ImportRows {

    private final EntityManager database;
    private final Payloads payloads;
    private final Passes passes;
    private final Caller caller;

    ImportRows(EntityManager database, Payloads payloads, Passes passes, Caller caller) {
        this.database = database;
        this.payloads = payloads;
        this.passes = passes;
        this.caller = caller;
    }

    Page<RowView> page(Import work, Outcome outcome, Cursor cursor) {
        if (work.kind.equals(Import.AUTO)) return Page.whole(List.of());
        var last = cursor.after("row", 2);
        var found = database.createQuery("""
                        from StoredRow r where r.importId = :id and (:outcome is null or r.outcome = :outcome)
                        and r.sheet >= :sheet and (r.sheet > :sheet or r.number > :number) order by r.sheet, r.number
                        """, StoredRow.class)
                .setParameter("id", work.id)
                .setParameter("outcome", outcome)
                .setParameter("sheet", last.isEmpty() ? 0 : number(last.get(0)))
                .setParameter("number", last.isEmpty() ? 0 : number(last.get(1)))
                .setMaxResults(cursor.size() + 1)
                .getResultList();
        var shown = found.subList(0, Math.min(found.size(), cursor.size()));
        var pass = passes.of(work);
        var views = shown.stream().map(row -> shown(work, row, pass)).toList();
        if (found.size() == shown.size()) return Page.whole(views);
        var next = next(shown.get(shown.size() - 1));
        return new Page<>(views, next, null, on -> page(work, outcome, cursor.goingOn(on)));
    }

    RowView shown(Import work, StoredRow row) {
        return shown(work, row, passes.of(work));
    }

    private RowView shown(Import work, StoredRow row, ImportPass pass) {
        return RowView.of(row, payloads.open(row), pass, type(work), caller.language());
    }

    private static String type(Import work) {
        return work.kind.toLowerCase(Locale.ROOT).replaceAll("s$", "");
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException wrong) {
            throw Cursor.unreadable();
        }
    }

    private static String next(StoredRow last) {
        return Cursor.next("row", List.of(Integer.toString(last.sheet), Integer.toString(last.number)));
    }
}
