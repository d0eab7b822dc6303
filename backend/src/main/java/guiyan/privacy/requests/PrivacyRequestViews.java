package guiyan.privacy.requests;

import guiyan.organizations.Organizations;
import guiyan.people.Persons;
import guiyan.platform.Caller;
import guiyan.platform.calendar.BusinessClock;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows requests together: their persons and units are asked for once a page. */
@Singleton
class PrivacyRequestViews {

    private final Persons persons;
    private final Organizations organizations;
    private final Caller caller;
    private final BusinessClock clock;

    PrivacyRequestViews(Persons persons, Organizations organizations, Caller caller, BusinessClock clock) {
        this.persons = persons;
        this.organizations = organizations;
        this.caller = caller;
        this.clock = clock;
    }

    PrivacyRequestView of(PrivacyRequest request) {
        return of(List.of(request)).get(0);
    }

    List<PrivacyRequestView> of(List<PrivacyRequest> requests) {
        var units = organizations.byId(requests.stream().map(r -> r.branchId).collect(Collectors.toSet()));
        var ids = requests.stream().map(r -> r.personId).collect(Collectors.toSet());
        var people = persons.withIds(caller.scope(), ids).stream()
                .collect(Collectors.toMap(person -> person.id, Function.identity()));
        return requests.stream()
                .map(r -> PrivacyRequestView.of(r, people.get(r.personId), units.get(r.branchId), clock.today()))
                .toList();
    }
}
