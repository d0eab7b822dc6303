package guiyan.identity.clients;

import guiyan.organizations.Organizations;
import guiyan.platform.Caller;
import guiyan.platform.Callers;
import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.Right;
import guiyan.platform.Role;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import guiyan.platform.calendar.SystemClock;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** The machine clients. Every question from a desk names the scope it is asked from; the door asks by id. */
@Singleton
public class ApiClients extends ScopedRepository<ApiClient> implements Callers.Acting {

    private static final List<Order<ApiClient>> ORDERS = List.of(Order.by("name", "name", c -> c.name));

    private final Organizations organizations;
    private final Caller caller;
    private final SystemClock clock;

    ApiClients(Organizations organizations, Caller caller, SystemClock clock) {
        this.organizations = organizations;
        this.caller = caller;
        this.clock = clock;
    }

    Page<ApiClient> search(Scope scope, Cursor cursor) {
        return Listing.of(ApiClient.class, "c", "")
                .within(scope)
                .sortedBy(cursor, ORDERS)
                .page(getEntityManager(), cursor);
    }

    boolean hasAnother(String name, Long but) {
        return count("name = ?1 and id <> ?2", name, but == null ? 0 : but) > 0;
    }

    /** The client that knows its secret and may come in from where the caller is; null tells not why. */
    public ApiClient knowing(String id, String secret) {
        var client = findById(PublicId.fromString(id).value());
        var now = clock.now();
        var knows = client != null && client.knows(new ClientSecret(secret), now);
        return knows && client.mayComeFrom(caller.address(), now) ? client : null;
    }

    /** Notes that it came in; its version stays, so that nobody's change of it is overtaken. */
    public void came(ApiClient client) {
        update("lastUsedAt = ?1 where id = ?2", clock.now(), client.id);
    }

    /** Who comes with a token of that moment; null when the client may not come in any more. */
    public Caller.Who admitted(long id, Instant issuedAt) {
        var client = findById(id);
        var comes = client != null && client.honours(issuedAt) && client.mayComeFrom(caller.address(), clock.now());
        return comes ? who(client) : null;
    }

    @Override
    public Caller.Who acting(long id) {
        var client = findById(id);
        return client == null || client.state(clock.now()) != ApiClient.State.ACTIVE ? null : who(client);
    }

    private Caller.Who who(ApiClient client) {
        var unit = organizations.findById(client.organizationId);
        return new Caller.Who(
                client.id,
                client.name,
                client.employerId == null ? Role.API_CLIENT : Role.EMPLOYER_CLIENT,
                Right.ofScopes(ApiScope.split(client.scopes)),
                client.organizationId,
                organizations.scopeOf(unit),
                0,
                null,
                client.employerId);
    }
}
