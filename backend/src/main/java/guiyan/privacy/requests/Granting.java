package guiyan.privacy.requests;

import guiyan.people.KeptFreely;
import guiyan.people.Person;
import guiyan.people.Persons;
import guiyan.people.consents.Withdrawing;
import guiyan.platform.Caller;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.PublicId;
import guiyan.privacy.requests.PrivacyRequest.Kind;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** What a granted request does: what no duty keeps is erased, and all else is only stored from then on (P-13). */
@Singleton
class Granting {

    private final List<KeptFreely> rooms;
    private final Withdrawing withdrawing;
    private final PrivacyRequests requests;
    private final Persons persons;
    private final Caller caller;
    private final BusinessClock clock;

    Granting(
            @All List<KeptFreely> rooms,
            Withdrawing withdrawing,
            PrivacyRequests requests,
            Persons persons,
            Caller caller,
            BusinessClock clock) {
        this.rooms = rooms;
        this.withdrawing = withdrawing;
        this.requests = requests;
        this.persons = persons;
        this.caller = caller;
        this.clock = clock;
    }

    /** Does what was asked; says which fields and parts were erased. */
    List<String> grant(PrivacyRequest request) {
        if (!request.kind.restricts()) return List.of();
        var person = personOf(request);
        var erased = request.kind == Kind.DELETION ? erased(person, request.decision) : List.<String>of();
        request.erased = erased.isEmpty() ? null : String.join(",", erased);
        if (person.restrictedOn == null) person.restrictedOn = clock.today();
        persons.written(person);
        return erased;
    }

    private List<String> erased(Person person, String because) {
        var reason = because.length() > 200 ? because.substring(0, 200) : because;
        var parts = rooms.stream().filter(room -> room.erase(person) > 0).map(KeptFreely::part);
        return Stream.concat(withdrawing.withdrawAll(person, reason).stream(), parts)
                .toList();
    }

    /** His data are used again, unless another request of his restricts them too. */
    void lift(PrivacyRequest request) {
        request.lift(clock.today());
        if (requests.restricting(request.personId).stream().anyMatch(other -> other != request)) return;
        var person = personOf(request);
        person.restrictedOn = null;
        persons.written(person);
    }

    private Person personOf(PrivacyRequest request) {
        return persons.standing(persons.require(caller.scope(), PublicId.of(request.personId)));
    }
}
