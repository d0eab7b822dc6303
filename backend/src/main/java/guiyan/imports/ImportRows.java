package guiyan.imports;

import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Page;
import guiyan.platform.Scope;
import guiyan.platform.ids.PublicId;
import guiyan.platform.importing.ImportPass;
import guiyan.platform.importing.ImportRow.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The rows of an import as a list, and the import as it is at this moment. */
@ApplicationScoped
class ImportRows {

    private final EntityManager database;
    private final Imports imports;
    private final Caller caller;

    ImportRows(EntityManager database, Imports imports, Caller caller) {
        this.database = database;
        this.imports = imports;
        this.caller = caller;
    }

    Page<RowView> page(Import work, Outcome outcome, Cursor cursor, ImportPass pass) {
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
        var views = shown.stream()
                .map(r -> RowView.of(r, imports.open(r), pass, type(work), caller.language()))
                .toList();
        return new Page<>(views, found.size() > shown.size() ? next(shown.get(shown.size() - 1)) : null, null);
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

    /** The import as the database has it now, in a transaction of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    <V> V fresh(Scope scope, PublicId id, Function<Import, V> show) {
        return show.apply(imports.require(scope, id));
    }
}
