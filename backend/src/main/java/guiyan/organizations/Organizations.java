package guiyan.organizations;

import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.SessionCheckMode;

/** The tree. Every question names the scope it is asked from. */
@Singleton
public class Organizations extends ScopedRepository<Organization> {

    private static final List<Order<Organization>> ORDERS = List.of(Order.by("code", "code", unit -> unit.code));

    Page<Organization> search(Scope scope, OrganizationFilter filter, Cursor cursor) {
        return Listing.of(Organization.class, "o", "")
                .within(scope)
                .where("o.parentId = :parent", "parent", value(filter.parent))
                .where("o.level = :level", "level", filter.level)
                .where("o.shortName like concat(:q, '%')", "q", filter.q)
                .sortedBy(cursor, ORDERS)
                .page(getEntityManager(), cursor);
    }

    private static Long value(PublicId id) {
        return id == null ? null : id.value();
    }

    /** The unit with this code, if it lies in the scope. */
    public Optional<Organization> findByCode(Scope scope, String code) {
        return find("code", code).firstResultOptional().filter(scope::holds);
    }

    public Organization requireByCode(Scope scope, String code) {
        return findByCode(scope, code).orElseThrow(() -> new Refusal(PlatformCode.NOT_FOUND, null));
    }

    /** The scope narrowed to a unit of it and everything below; the scope itself when no unit is named. */
    public Scope narrowed(Scope scope, PublicId unit) {
        return unit == null ? scope : scopeOf(require(scope, unit));
    }

    /** What a scope sees of rows that are seen from below the unit they belong to. */
    public Reaching reaching(Scope scope) {
        if (!scope.hasUnits()) return Reaching.of(scope, List.of());
        var units = scope.units();
        return Reaching.of(
                scope,
                units.size() == 1
                        ? List.of(findById(units.get(0)))
                        : byId(units).values());
    }

    /** A unit and everything below it. */
    public Scope scopeOf(Organization unit) {
        return switch (unit.level) {
            case GENERAL_BRANCH -> new Scope(Scope.Reach.BRANCH, below(unit, Level.BRANCH));
            case PROVINCE_COMMITTEE, CITY_COMMITTEE ->
                new Scope(Scope.Reach.COUNTY, below(unit, Level.COUNTY_COMMITTEE));
            default -> unit.scope();
        };
    }

    /** Ids of the units of one level below a unit, whatever stands between. */
    private List<Long> below(Organization unit, Level level) {
        var found = new ArrayList<Long>();
        for (var parents = List.of(unit.id); !parents.isEmpty(); ) {
            List<Organization> children = list("parentId in ?1", parents);
            children.stream().filter(c -> c.level == level).forEach(c -> found.add(c.id));
            parents = children.stream()
                    .filter(c -> c.level.ordinal() < level.ordinal())
                    .map(c -> c.id)
                    .toList();
        }
        return found;
    }

    /** The units with these ids, by id; for showing rows together. Those at hand, as the caller's own, are not asked for. */
    public Map<Long, Organization> byId(Collection<Long> ids) {
        return getSession()
                .findMultiple(Organization.class, List.copyOf(Set.copyOf(ids)), SessionCheckMode.ENABLED)
                .stream()
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(unit -> unit.id, Function.identity()));
    }

    /** How the units with these ids are named, by id: what most lists show of them. */
    public Map<Long, OrganizationRef> refs(Collection<Long> ids) {
        if (ids.isEmpty()) return Map.of();
        return getSession()
                .createNativeQuery(
                        "select id, code, short_name, level from organization where id in (:ids)", Object[].class)
                .addSynchronizedEntityClass(Organization.class)
                .addScalar("id", Long.class)
                .addScalar("code", String.class)
                .addScalar("short_name", String.class)
                .addScalar("level", String.class)
                .setParameterList("ids", ids)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (Long) row[0], OrganizationRef::of));
    }

    /** Every unit of the scope, by code. */
    List<Organization> inScope(Scope scope) {
        var query = getEntityManager()
                .createQuery(
                        "from Organization o where %s order by o.code".formatted(scope.condition("o")),
                        Organization.class);
        scope.bind(query);
        return query.getResultList();
    }

    /** Every unit of the scope that keeps a register, by code. */
    public List<Organization> branches(Scope scope) {
        var query = getEntityManager()
                .createQuery(
                        "from Organization o where o.level in (BRANCH, FLOATING_BRANCH) and %s order by o.code"
                                .formatted(scope.condition("o")),
                        Organization.class);
        scope.bind(query);
        return query.getResultList();
    }

    /** How every unit of the scope that keeps a register is named, by code. */
    public List<OrganizationRef> registers(Scope scope) {
        return refs("BRANCH, FLOATING_BRANCH", scope);
    }

    /** The same of every unit that can owe something: those that keep a register, and townships. */
    public List<OrganizationRef> owing(Scope scope) {
        return refs("TOWNSHIP_COMMITTEE, BRANCH, FLOATING_BRANCH", scope);
    }

    private List<OrganizationRef> refs(String levels, Scope scope) {
        var query = getEntityManager()
                .createQuery(
                        "select new guiyan.organizations.OrganizationRef(o.id, o.code, o.shortName, o.level) from Organization o where o.level in (%s) and %s order by o.code"
                                .formatted(levels, scope.condition("o")),
                        OrganizationRef.class);
        scope.bind(query);
        return query.getResultList();
    }

    /** The unit of the scope that a form's field names: one that keeps a register. */
    public Organization named(Scope scope, PublicId id, String field) {
        var unit = id == null ? null : findById(id.value());
        if (unit == null || !scope.holds(unit)) throw new Refusal(OrganizationCode.UNIT_UNKNOWN, field);
        if (!unit.keepsARegister()) throw new Refusal(OrganizationCode.UNIT_KEEPS_NO_REGISTER, field);
        unit.requireStanding();
        return unit;
    }

    /** The first units of the scope whose name, or its pinyin, begins like that. */
    List<Organization> beginning(Scope scope, String words, int most) {
        var query = getEntityManager()
                .createQuery(
                        "from Organization o where (o.shortName like :name or o.pinyin like :pinyin) and %s order by o.code"
                                .formatted(scope.condition("o")),
                        Organization.class)
                .setParameter("name", prefix(words))
                .setParameter("pinyin", prefix(words.toLowerCase(java.util.Locale.ROOT)))
                .setMaxResults(most);
        scope.bind(query);
        return query.getResultList();
    }

    private static String prefix(String words) {
        return words.replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }

    /** The units with these codes inside the scope. */
    List<Organization> withCodes(Scope scope, Collection<String> codes) {
        if (codes.isEmpty()) return List.of();
        return list("code in ?1", List.copyOf(codes)).stream()
                .filter(scope::holds)
                .toList();
    }

    /** Whether persons, accounts, clients or units, but for these, stand in or under it. */
    boolean isInUse(Organization unit, Collection<Long> butUnits) {
        var children = butUnits.isEmpty()
                ? count("parentId", unit.id)
                : count("parentId = ?1 and id not in ?2", unit.id, butUnits);
        return children > 0
                || ((Number) getEntityManager()
                                        .createNativeQuery("""
                                                select (select count(*) from person where branch_id = :id limit 1)
                                                     + (select count(*) from account where organization_id = :id limit 1)
                                                     + (select count(*) from api_client where organization_id = :id limit 1)
                                                """)
                                        .setParameter("id", unit.id)
                                        .getSingleResult())
                                .longValue()
                        > 0;
    }

    /** A new unit beside another one, of the same level and kind. */
    public Organization setUpBeside(Organization unit, String code, String name, String shortName, LocalDate on) {
        requireFree(code);
        var beside = new Organization();
        beside.code = code;
        beside.name = name;
        beside.shortName = shortName;
        beside.level = unit.level;
        beside.unitKind = unit.unitKind;
        beside.terrain = unit.terrain;
        beside.validFrom = on;
        recorded(beside);
        beside.standUnder(findById(unit.parentId));
        return beside;
    }

    private void requireFree(String code) {
        if (find("code", code).firstResult() != null) throw new Refusal(OrganizationCode.CODE_TAKEN, "code");
    }

    /** What stands under one unit stands under another one. */
    public void adopt(Organization from, Organization to) {
        update("parentId = ?1 where parentId = ?2", to.id, from.id);
    }

    /** The first unit below this one that has not been dissolved. */
    public Optional<Organization> firstBelow(long unit) {
        return find("parentId = ?1 and supersededBy is null order by id", unit).firstResultOptional();
    }

    /** How many units below this one have not been dissolved. */
    public long countBelow(long unit) {
        return count("parentId = ?1 and supersededBy is null", unit);
    }

    /** The units below a township that keep a register: itself, or those right below a general branch. */
    public List<Long> branchesOf(Organization unit) {
        if (unit.keepsARegister()) return List.of(unit.id);
        return list("parentId", unit.id).stream()
                .filter(Organization::keepsARegister)
                .map(branch -> branch.id)
                .toList();
    }

    /** Sets up a unit under another one. */
    Organization setUp(OrganizationForm form, Organization parent) {
        requireFree(form.code());
        var unit = new Organization();
        form.describe(unit);
        recorded(unit);
        unit.standUnder(parent);
        return unit;
    }
}
