package guiyan.identity.clients;

import static guiyan.identity.clients.ClientCode.*;

import guiyan.organizations.Organization;
import guiyan.organizations.Organizations;
import guiyan.platform.Caller;
import guiyan.platform.Parties;
import guiyan.platform.Precondition;
import guiyan.platform.Refusal;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.SystemClock;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Where clients are looked after. */
@Singleton
class ApiClientDesk {

    private final ApiClients clients;
    private final Organizations organizations;
    private final Parties parties;
    private final Caller caller;
    private final Audit audit;
    private final SystemClock clock;

    ApiClientDesk(
            ApiClients clients,
            Organizations organizations,
            Parties parties,
            Caller caller,
            Audit audit,
            SystemClock clock) {
        this.clients = clients;
        this.organizations = organizations;
        this.parties = parties;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    ApiClient open(ApiClientForm form, ClientSecret secret) {
        var client = new ApiClient();
        fill(client, form);
        client.take(secret, Duration.ZERO, clock.now());
        clients.recorded(client);
        audit.record(Act.of("client.opened"), client);
        return clients.written(client);
    }

    /** What the form says, once its name, unit and employer are looked at. */
    void fill(ApiClient client, ApiClientForm form) {
        if (clients.hasAnother(form.name().strip(), client.id)) throw new Refusal(CLIENT_NAME_TAKEN, "name");
        form.applyTo(client, clock.now());
        var unit = unit(form.organizationId());
        client.standAt(unit);
        if (client.employerId != null && !parties.sees(organizations.scopeOf(unit), client.employerId))
            throw new Refusal(CLIENT_EMPLOYER_UNKNOWN, "employerId");
    }

    /** The employers that a client at a unit may speak for, at any of the caller's where none is named, by the beginning of their names. */
    List<Parties.Party> employers(PublicId organization, String name) {
        var scope = organization == null ? caller.scope() : organizations.scopeOf(unit(organization));
        return parties.called(scope, name);
    }

    private Organization unit(PublicId id) {
        var unit = organizations.findById(id.value());
        if (unit == null || !caller.scope().holds(unit)) throw new Refusal(CLIENT_UNIT_UNKNOWN, "organizationId");
        return unit;
    }

    /** Does something to a client that the caller has seen the current version of. */
    ApiClient does(String act, PublicId id, Precondition ifMatch, Consumer<ApiClient> verb) {
        var client = clients.require(caller.scope(), id, ifMatch);
        verb.accept(client);
        audit.record(Act.of(act), client);
        return clients.written(client);
    }

    /** Gives a client another secret; the one before goes on for the overlap. */
    ApiClient rotate(PublicId id, Precondition ifMatch, ClientSecret secret, Duration overlap) {
        return does("client.secret-rotated", id, ifMatch, client -> client.take(secret, overlap, clock.now()));
    }
}
