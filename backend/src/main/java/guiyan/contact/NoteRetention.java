package guiyan.contact;

import guiyan.platform.catalog.ExpiringByDay;
import guiyan.platform.catalog.Retention;
import jakarta.inject.Singleton;
import java.util.List;

/** Two years after a contact, what was noted of it goes; that it was made, and what was needed, stays (P-15). */
@Singleton
class NoteRetention extends ExpiringByDay {

    @Override
    public String table() {
        return "contact_record";
    }

    @Override
    public Retention retention() {
        return Retention.NOTE;
    }

    @Override
    public String dueUntil(String name) {
        return "note_cipher is not null and occurred_on <= :" + name;
    }

    @Override
    protected void erase(List<Long> contacts) {
        erase("update contact_record set note_cipher = null, note_print = null where id in (:ids)", contacts);
    }
}
