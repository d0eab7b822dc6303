package guiyan.imports.rows;

import guiyan.imports.store.Import;
import guiyan.imports.store.StoredRows;
import guiyan.platform.importing.Earlier;
import guiyan.platform.importing.ImportRow;
import java.util.Collection;
import java.util.List;

/** The rows of an import that an earlier chunk has judged; what one that writes has done stands in the store. */
record EarlierRows(StoredRows rows, Import work) implements Earlier {

    @Override
    public List<ImportRow> created(Collection<byte[]> keys) {
        return work.writes() ? List.of() : rows.created(work, keys);
    }

    @Override
    public List<ImportRow> updated(Collection<Long> subjects) {
        return work.writes() ? List.of() : rows.updated(work, subjects);
    }
}
