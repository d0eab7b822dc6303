package guiyan.identity.clients;

import guiyan.organizations.Organizations;
import guiyan.platform.Parties;
import guiyan.platform.calendar.SystemClock;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Shows clients with the units they stand at; many at once with one question. */
@Singleton
class ApiClientViews {

    private final Organizations organizations;
    private final Parties parties;
    private final SystemClock clock;

    ApiClientViews(Organizations organizations, Parties parties, SystemClock clock) {
        this.organizations = organizations;
        this.parties = parties;
        this.clock = clock;
    }

    ApiClientView of(ApiClient client) {
        return of(List.of(client)).get(0);
    }

    List<ApiClientView> of(List<ApiClient> clients) {
        var units =
                organizations.byId(clients.stream().map(c -> c.organizationId).collect(Collectors.toSet()));
        var employers = parties.named(
                clients.stream().map(c -> c.employerId).filter(Objects::nonNull).collect(Collectors.toSet()));
        var now = clock.now();
        return clients.stream()
                .map(c -> ApiClientView.of(c, units.get(c.organizationId), employers.get(c.employerId), now))
                .toList();
    }
}
