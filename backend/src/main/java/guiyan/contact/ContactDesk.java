package guiyan.contact;

import guiyan.people.Person;
import guiyan.people.contactpoints.ContactPoint;
import guiyan.people.contactpoints.ContactPoints;
import guiyan.platform.Caller;
import guiyan.platform.Refusal;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.crypto.Vault;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes down contacts, with all that follows: promises, verified numbers, duties. */
@Singleton
class ContactDesk {

    private final ContactRecords records;
    private final Promises promises;
    private final ContactPoints points;
    private final Calls calls;
    private final Doubts doubts;
    private final Vault vault;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    ContactDesk(
            ContactRecords records,
            Promises promises,
            ContactPoints points,
            Calls calls,
            Doubts doubts,
            Vault vault,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.records = records;
        this.promises = promises;
        this.points = points;
        this.calls = calls;
        this.doubts = doubts;
        this.vault = vault;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    ContactRecord record(Person person, ContactForm form) {
        if (form.occurredOn().isAfter(clock.today()))
            throw new Refusal(ContactCode.NOT_YET, "occurredOn", clock.today());
        var record = new ContactRecord();
        record.placeWhere(person);
        record.personId = person.id;
        record.person = person;
        record.recorderId = caller.who().accountId();
        record.recordedBy = caller.who().name();
        form.applyTo(record);
        seal(record, form.note());
        judgeNumbers(person, form, record);
        records.recorded(record);
        form.promised().forEach(each -> promises.make(record, each.words(), each.owner(), each.dueOn()));
        audit.record(Act.of("contact.recorded").on(person.id).because(record.outcome.name()), record);
        records.flush();
        doubts.look(record, form.note());
        calls.count(record);
        records.flush();
        return record;
    }

    private void seal(ContactRecord record, String note) {
        if (note == null || note.isBlank()) return;
        record.noteCipher = vault.sealText(note);
        record.notePrint = vault.print("contact-note", note.strip());
    }

    /** Who was reached by a number has verified it; of a wrong one nobody knows any more. */
    private void judgeNumbers(Person person, ContactForm form, ContactRecord record) {
        if (record.tries.isEmpty()) return;
        Map<Long, ContactPoint> known =
                points.inUse(person.id).stream().collect(Collectors.toMap(p -> p.id, Function.identity()));
        for (var each : record.tries) {
            var point = known.get(each.contactPointId());
            if (point == null) throw new Refusal(ContactCode.NUMBER_UNKNOWN, "tries");
            if (each.outcome() == Outcome.REACHED)
                point.verify(clock.today(), caller.who().name(), ContactPoint.How.CALL);
            if (each.outcome() == Outcome.WRONG_NUMBER) point.doubt();
        }
    }

    ContactRecord withdraw(ContactRecord record) {
        record.withdraw(clock.now());
        records.flush();
        calls.uncount(record);
        promises.forget(record);
        audit.record(Act.of("contact.withdrawn").on(record.personId), record);
        return records.written(record);
    }
}
