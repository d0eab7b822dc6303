package guiyan.contact;

import guiyan.duties.Duties;
import guiyan.duties.Evidence;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What a conversation fulfils, by any unit of the member's line. */
@ApplicationScoped
public class Calls {

    public static final String MONTHLY = "MONTHLY_CALL";
    public static final String HALF_YEARLY = "HALF_YEAR_ABROAD_CONTACT";

    private final Duties duties;
    private final ContactRecords records;

    Calls(Duties duties, ContactRecords records) {
        this.duties = duties;
        this.records = records;
    }

    /** Tells the duties that somebody was spoken with. */
    public void count(ContactRecord record) {
        if (!record.isCall()) return;
        var evidence = Evidence.of(record, record.occurredOn);
        List.of(MONTHLY, HALF_YEARLY).forEach(kind -> duties.metAbout(kind, record.personId, evidence));
    }

    /** The conversation was a mistake: what it fulfilled is fulfilled by another one, or is to be done again. */
    public void uncount(ContactRecord record) {
        for (var duty : duties.unmet(Evidence.of(record, record.occurredOn)))
            records.calls(List.of(record.personId), duty.opensOn, duty.graceUntil).stream()
                    .findFirst()
                    .ifPresent(this::count);
    }
}
