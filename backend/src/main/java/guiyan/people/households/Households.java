package guiyan.people.households;

import guiyan.people.Register;
import guiyan.people.Search;
import guiyan.people.SearchKeys;
import guiyan.people.SearchWords;
import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.Precondition;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Households. Every question names the scope it is asked from. */
@Singleton
public class Households extends ScopedRepository<Household> {

    private static final List<Order<Household>> ORDERS =
            List.of(Order.by("name", "nameKey", household -> household.nameKey), Order.byId());

    private final Search search;

    Households(Search search) {
        this.search = search;
    }

    Page<Household> search(Scope scope, Long person, Cursor cursor) {
        return listing(scope)
                .where(around(scope), "person", person)
                .sortedBy(cursor, ORDERS)
                .page(getEntityManager(), cursor);
    }

    /** That a person of the scope belongs to it now. */
    private static String around(Scope scope) {
        return """
                h.id in (select b.householdId from Belonging b join Person p on p.id = b.personId
                where p.id = :person and b.leftOn is null and %s)
                """.formatted(scope.condition("p"));
    }

    private static Listing<Household> listing(Scope scope) {
        return Listing.of(Household.class, "h", "").within(scope).where("h.dissolvedOn is null", java.util.Map.of());
    }

    /** Households found by a name of somebody in them, in the order of the key they are found by. */
    Page<Household> found(Scope scope, SearchWords words, Cursor cursor) {
        var range = search.range(scope, words, Register.HOUSEHOLD, cursor);
        var page = search.page(scope, Register.HOUSEHOLD, range, cursor);
        var byId = withIds(scope, page.items()).stream().collect(Collectors.toMap(h -> h.id, Function.identity()));
        var households =
                page.items().stream().filter(byId::containsKey).map(byId::get).toList();
        var total = cursor.wantsTotal() ? total(scope, range) : null;
        return new Page<>(households, page.nextCursor(), total, on -> found(scope, words, cursor.goingOn(on)));
    }

    private Long total(Scope scope, SearchKeys.Range range) {
        return listing(scope)
                .where(range.condition("h"), range.values(Register.HOUSEHOLD))
                .count(getEntityManager());
    }

    /** Those of the scope with these ids. */
    public List<Household> withIds(Scope scope, Collection<Long> ids) {
        if (ids.isEmpty()) return List.of();
        return list("id in ?1", ids).stream().filter(scope::holds).toList();
    }

    /** A household that still stands, provided the caller has seen its current version. */
    Household requireStanding(Scope scope, PublicId id, Precondition ifMatch) {
        var household = require(scope, id, ifMatch);
        household.requireStanding();
        return household;
    }

    /** Those of these branches that stand, under heads whose names sort like these. */
    public List<Household> headed(Collection<Long> branches, Collection<String> nameKeys) {
        if (branches.isEmpty()) return List.of();
        return list("branchId in ?1 and dissolvedOn is null and nameKey in ?2 order by id", branches, nameKeys);
    }

    /** Which of them nobody has ever been in. */
    public List<Household> unused(Collection<Long> ids) {
        if (ids.isEmpty()) return List.of();
        return list(
                "from Household h where h.id in ?1 and not exists (select 1 from Belonging b where b.householdId = h.id)",
                ids);
    }

    /** Which of them have days of mutual aid, given or taken. */
    public Set<Long> helping(Collection<Long> ids) {
        if (ids.isEmpty()) return Set.of();
        return Set.copyOf(getEntityManager()
                .createQuery("""
                        select d.giverId from MutualAidDay d where d.giverId in :ids
                        union select d.receiverId from MutualAidDay d where d.receiverId in :ids
                        """, Long.class)
                .setParameter("ids", ids)
                .getResultList());
    }

    /** The ids of those of a branch in these village groups. */
    public List<Long> inGroups(long branch, Collection<String> groups) {
        return getEntityManager()
                .createQuery(
                        "select h.id from Household h where h.branchId = :branch and h.villageGroup in :groups",
                        Long.class)
                .setParameter("branch", branch)
                .setParameter("groups", groups)
                .getResultList();
    }

    /** Where somebody belongs now. */
    public record Home(Belonging belonging, Household household) {}

    /** Those in the scope that these persons belong to now. */
    public List<Home> homes(Scope scope, Collection<Long> persons) {
        if (persons.isEmpty()) return List.of();
        var query = getEntityManager()
                .createQuery("""
                        select b, h from Belonging b join Household h on h.id = b.householdId
                        where b.personId in :persons and b.leftOn is null and %s
                        """.formatted(scope.condition("h")), Home.class)
                .setParameter("persons", persons);
        scope.bind(query);
        return query.getResultList();
    }
}
