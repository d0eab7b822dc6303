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
class Withdrawing {

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
        consents.withdrawAll(person.id, consent.kind, clock.today(), reason);
        var fields = allowed.stream()
                .filter(data -> data.kind() == consent.kind)
                .map(data -> erased(data, person))
                .toList();
        audit.record(
                Act.of("consent.withdrawn").on(person.id).changing(fields).because(reason), persons.written(person));
    }

    private static String erased(OnlyByConsent data, Person person) {
        data.erase(person);
        return data.field();
    }
}
