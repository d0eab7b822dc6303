package guiyan.outflow;

import static guiyan.outflow.OutflowCode.*;

import guiyan.members.Member;
import guiyan.organizations.Organization;
import guiyan.organizations.Organizations;
import guiyan.platform.Cursor;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The ledger of those away. Every question names the scope it is asked from, or the persons it is about. */
@Singleton
public class Outflows extends ScopedRepository<Outflow> {

    private static final List<Order<OutflowLine>> ABOVE_A_TOWNSHIP =
            List.of(Order.by("name", "nameKey", line -> line.outflow.nameKey), Order.byId());

    private static final List<Order<OutflowLine>> ORDERS = List.of(
            Order.by("name", "nameKey", line -> line.outflow.nameKey),
            new Order<>(
                    "departedOn",
                    List.of(
                            new Order.Key<>("since", line -> line.outflow.since, Outflows::day),
                            new Order.Key<>("id", line -> line.id, Long::valueOf)),
                    false),
            Order.byId());

    private final Organizations organizations;
    private final Departures departures;

    Outflows(Organizations organizations, Departures departures) {
        this.organizations = organizations;
        this.departures = departures;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw Cursor.unreadable();
        }
    }

    Page<OutflowLine> search(Scope scope, OutflowFilter filter, LocalDate today, Cursor cursor) {
        if (scope.isAboveATownship() && filter.isNarrow())
            throw new Refusal(PlatformCode.NARROW_THE_UNIT, "organization");
        var home = filter.scope == null ? null : home(scope);
        return new Asking(filter, today, home, departures)
                .listing(scope)
                .sortedBy(cursor, scope.isAboveATownship() ? ABOVE_A_TOWNSHIP : ORDERS)
                .page(getEntityManager(), cursor);
    }

    /** The code of the first unit of a scope that lies in one township: county and province are the same for all. */
    private String home(Scope scope) {
        var unit = scope.hasUnits() ? organizations.findById(scope.units().get(0)) : null;
        return unit == null ? "" : unit.code;
    }

    /** The person's episode that has not ended. */
    public Optional<Outflow> open(long person) {
        return openOf(List.of(person)).stream().findFirst();
    }

    /** The episodes of these persons that have not ended. */
    public List<Outflow> openOf(Collection<Long> persons) {
        if (persons.isEmpty()) return List.of();
        return list("personId in ?1 and endedOn is null", persons);
    }

    /** A member, the unit he belongs to, and his episode that has not ended; null when he is at home. */
    public record MemberAway(Member member, Organization unit, Outflow outflow) {}

    /** The member of the scope with all that says where he is, in one question. */
    public MemberAway requireMember(Scope scope, PublicId id) {
        var query = getEntityManager()
                .createQuery("""
                        select m, u, o from Member m join fetch m.person join Organization u on u.id = m.branchId
                        left join Outflow o on o.personId = m.id and o.endedOn is null
                        where m.id = :id and %s
                        """.formatted(scope.condition("m")), MemberAway.class)
                .setParameter("id", id == null ? null : id.value());
        scope.bind(query);
        return query.getResultStream().findFirst().orElseThrow(() -> new Refusal(PlatformCode.NOT_FOUND, null));
    }

    /** The open episodes of a scope that lies in one township, each with its person, by name. */
    public List<Outflow> openIn(Scope scope) {
        var query = getEntityManager()
                .createQuery(
                        "from Outflow o join fetch o.person p where o.endedOn is null and %s order by p.nameKey, o.id"
                                .formatted(scope.condition("o")),
                        Outflow.class);
        scope.bind(query);
        return query.getResultList();
    }

    /** Those of a scope that lies in one township who were away on a day, each with his person, by name. */
    public List<Outflow> awayOn(Scope scope, LocalDate on) {
        var query = getEntityManager()
                .createQuery(
                        "from Outflow o join fetch o.person p where %s and %s order by p.nameKey, o.id"
                                .formatted(Departures.LASTED, scope.condition("o")),
                        Outflow.class)
                .setParameter("on", on);
        scope.bind(query);
        return query.getResultList();
    }

    /** All of a person's, under whatever ids he has had, the first one first. */
    public List<Outflow> of(Collection<Long> ids) {
        return list("personId in ?1 order by since, id", ids);
    }

    /** What was done to an episode, oldest first. */
    List<OutflowChange> changes(Outflow outflow) {
        return getEntityManager()
                .createQuery("from OutflowChange c where c.outflowId = :outflow order by c.id", OutflowChange.class)
                .setParameter("outflow", outflow.id)
                .getResultList();
    }

    /** Refuses a second open episode, and one that begins before another one had ended. */
    public void requireRoom(Outflow outflow) {
        for (Outflow other : list("personId", outflow.personId)) {
            if (other.id.equals(outflow.id) || !other.isOpen() && !other.isReal()) continue;
            if (other.isOpen() && outflow.isOpen()) throw new Refusal(OUTFLOW_OPEN, "memberId").legal("return");
            if (overlaps(outflow, other)) throw new Refusal(OUTFLOW_OVERLAP, "departedOn", other.endedOn);
        }
    }

    private static boolean overlaps(Outflow one, Outflow other) {
        return startsBeforeEndOf(one, other) && startsBeforeEndOf(other, one);
    }

    /** Surely: a departure of which only the month is known may have been on its last day. */
    private static boolean startsBeforeEndOf(Outflow one, Outflow other) {
        if (other.endedOn == null) return true;
        var end = other.returnedOn == null ? other.endedOn : other.returnedOn.firstDay();
        return one.since.isBefore(end);
    }
}
