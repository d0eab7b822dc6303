package guiyan.imports.store;

import guiyan.platform.catalog.ExpiringById;
import guiyan.platform.catalog.Retention;
import jakarta.inject.Singleton;
import java.util.List;

/** Imports go with their rows when nobody asks for them any more. */
@Singleton
class ImportRetention extends ExpiringById {

    @Override
    protected String entity() {
        return "Import";
    }

    @Override
    public String table() {
        return "import";
    }

    @Override
    public Retention retention() {
        return Retention.IMPORT_RECORD;
    }

    @Override
    protected void erase(List<Long> imports) {
        erase("delete from StoredRow r where r.importId in :ids", imports);
        super.erase(imports);
    }
}
