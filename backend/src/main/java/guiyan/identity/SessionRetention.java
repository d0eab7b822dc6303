package guiyan.identity;

import guiyan.platform.catalog.ExpiringById;
import guiyan.platform.catalog.Retention;
import jakarta.inject.Singleton;

/** Sessions go half a year after they began; none lives for a day. */
@Singleton
class SessionRetention extends ExpiringById {

    @Override
    protected String entity() {
        return "Session";
    }

    @Override
    public String table() {
        return "session";
    }

    @Override
    public Retention retention() {
        return Retention.SESSION;
    }
}
