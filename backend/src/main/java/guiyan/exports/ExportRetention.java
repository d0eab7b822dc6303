package guiyan.exports;

import guiyan.platform.catalog.ExpiringById;
import guiyan.platform.catalog.Retention;
import jakarta.inject.Singleton;

/** That somebody took a list away is kept as long as the log of acts. */
@Singleton
class ExportRetention extends ExpiringById {

    @Override
    protected String entity() {
        return "Export";
    }

    @Override
    public String table() {
        return "export";
    }

    @Override
    public Retention retention() {
        return Retention.TRACE;
    }
}
