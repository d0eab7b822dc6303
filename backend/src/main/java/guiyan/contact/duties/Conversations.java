package guiyan.contact.duties;

import guiyan.contact.ContactRecord;
import guiyan.contact.ContactRecords;
import guiyan.duties.Evidence;
import guiyan.duties.Owed;
import guiyan.duties.Period;
import guiyan.outflow.duties.Absence;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is owed about those away and fulfilled by speaking with them. */
@Singleton
class Conversations {

    private final ContactRecords records;

    Conversations(ContactRecords records) {
        this.records = records;
    }

    /** About each of those away, with the first conversation of the period. */
    List<Owed> owed(List<Absence> away, Period period) {
        var persons = away.stream().map(Absence::personId).toList();
        var calls = calls(persons, period);
        return away.stream().map(absence -> owed(absence, calls)).toList();
    }

    private Map<Long, ContactRecord> calls(List<Long> persons, Period period) {
        return records.calls(persons, period.first(), period.last()).stream()
                .collect(Collectors.toMap(call -> call.personId, Function.identity(), (first, later) -> first));
    }

    private static Owed owed(Absence absence, Map<Long, ContactRecord> calls) {
        var call = calls.get(absence.personId());
        return absence.owed()
                .whileSuspended(absence.isLost())
                .metBy(call == null ? null : Evidence.of(call, call.occurredOn));
    }
}
