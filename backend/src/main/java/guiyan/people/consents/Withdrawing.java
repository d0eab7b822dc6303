package guiyan.people.consents;

import guiyan.people.Person;
import guiyan.people.Persons;
import guiyan.platform.Refusal;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.BusinessClock;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;

/** Takes a consent back: every consent of that kind, and what only it allowed is erased at once. */
@Singleton
public class Withdrawing {

    private final Consents consents;
    private final List<OnlyByConsent> allowed;
    private final Persons persons;
    private final Audit audit;
    private final BusinessClock clock;

    Withdrawing(
            Consents consents, @All List<OnlyByConsent> allowed, Persons persons, Audit audit, BusinessClock clock) {
        this.consents = consents;
        this.allowed = allowed;
        this.persons = persons;
        this.audit = audit;
        this.clock = clock;
    }

    void withdraw(Consent consent, Person person, String reason) {
        if (consent.withdrawnOn != null) throw new Refusal(ConsentCode.CONSENT_WITHDRAWN, "withdrawnOn");
        withdraw(consent.kind, person, reason);
    }

    /** Takes back everything that the person has agreed to; says which fields went with it. */
    public List<String> withdrawAll(Person person, String reason) {
        return consents.of(person).stream()
                .filter(consent -> consent.withdrawnOn == null)
                .map(consent -> consent.kind)
                .distinct()
                .toList()
                .stream()
                .flatMap(kind -> withdraw(kind, person, reason).stream())
                .toList();
    }

    private List<String> withdraw(Consent.Kind kind, Person person, String reason) {
        consents.withdrawAll(person.id, kind, clock.today(), reason);
        var fields = allowed.stream()
                .filter(data -> data.kind() == kind)
                .map(data -> erased(data, person))
                .toList();
        audit.record(
                Act.of("consent.withdrawn").on(person.id).changing(fields).because(reason), persons.written(person));
        return fields;
    }

    private static String erased(OnlyByConsent data, Person person) {
        data.erase(person);
        return data.field();
    }
}
