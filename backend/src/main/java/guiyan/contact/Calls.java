package guiyan.contact;

import guiyan.duties.Duties;
import guiyan.duties.Duty;
import guiyan.duties.Evidence;
import jakarta.inject.Singleton;
import java.util.List;

/** What a conversation fulfils, by any unit of the member's line. */
@Singleton
public class Calls {

    public static final String MONTHLY = "MONTHLY_CALL";
    public static final String HALF_YEARLY = "HALF_YEAR_ABROAD_CONTACT";

    /** That somebody looks for whoever was not reached for three months: speaking with him settles it. */
    public static final String REVIEW = "NO_CONTACT_REVIEW";

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
        List.of(MONTHLY, HALF_YEARLY, REVIEW)
                .forEach(kind ->
                        duties.metAbout(kind, record.personId, evidence).ifPresent(duty -> judgeAgain(duty, record)));
    }

    // a call that was made after all may have been one of the three whose missing is looked into
    private void judgeAgain(Duty duty, ContactRecord record) {
        duties.changed(duty.subjectType, duty.subjectId, record.occurredOn);
    }

    /** The conversation was a mistake: what it fulfilled is fulfilled by another one, or is to be done again. */
    public void uncount(ContactRecord record) {
        for (var duty : duties.unmet(Evidence.of(record, record.occurredOn))) {
            judgeAgain(duty, record);
            records.calls(List.of(record.personId), duty.opensOn, duty.graceUntil).stream()
                    .findFirst()
                    .ifPresent(this::count);
        }
    }
}
