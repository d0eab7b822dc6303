package guiyan.members.corrections;

import guiyan.organizations.OrganizationRef;
import guiyan.organizations.Organizations;
import guiyan.people.PersonRef;
import guiyan.people.Persons;
import guiyan.platform.Caller;
import guiyan.platform.calendar.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;

/** Shows requests together: whom they are about is asked for once a page. */
@ApplicationScoped
class CorrectionViews {

    private final Persons persons;
    private final Organizations organizations;
    private final Caller caller;
    private final BusinessClock clock;

    CorrectionViews(Persons persons, Organizations organizations, Caller caller, BusinessClock clock) {
        this.persons = persons;
        this.organizations = organizations;
        this.caller = caller;
        this.clock = clock;
    }

    CorrectionView of(CorrectionRequest request) {
        return of(List.of(request)).get(0);
    }

    List<CorrectionView> of(List<CorrectionRequest> requests) {
        var ids = requests.stream().map(r -> r.personId).collect(Collectors.toSet());
        var people = persons.withIds(caller.scope(), ids).stream()
                .collect(Collectors.toMap(person -> person.id, PersonRef::of));
        var units = organizations.byId(requests.stream().map(r -> r.branchId).collect(Collectors.toSet()));
        return requests.stream()
                .map(r -> CorrectionView.of(
                        r, people.get(r.personId), OrganizationRef.of(units.get(r.branchId)), clock.today()))
                .toList();
    }
}
