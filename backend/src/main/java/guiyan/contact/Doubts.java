package guiyan.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Marks evidence that somebody should look at; no state changes by it. */
@ApplicationScoped
class Doubts {

    private static final int MANY = 3;
    private static final int LONG_NOTE = 10;

    private final ContactRecords records;

    Doubts(ContactRecords records) {
        this.records = records;
    }

    /** Marks a new record, and those beside it, where they look alike. */
    void look(ContactRecord record, String note) {
        if (record.outcome == Outcome.REACHED) mark(records.reachedJustNow(record), Doubt.IN_A_ROW);
        if (note != null && note.strip().length() >= LONG_NOTE) mark(records.sameNote(record), Doubt.SAME_NOTE);
    }

    private static void mark(List<ContactRecord> alike, Doubt doubt) {
        var people = alike.stream().map(each -> each.personId).distinct().count();
        if (people < MANY) return;
        alike.stream().filter(each -> each.doubt == null).forEach(each -> each.doubt = doubt);
    }
}
