package guiyan.members;

import guiyan.people.Register;
import guiyan.people.Roll;
import guiyan.people.Search;
import guiyan.people.SearchKeys;
import guiyan.people.SearchWords;
import guiyan.platform.Among;
import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.PlatformCode;
import guiyan.platform.Precondition;
import guiyan.platform.Refusal;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The roll. Every question names the scope it is asked from. */
@Singleton
public class Members extends ScopedRepository<Member> implements Roll {

    /** He had gone away by a day, and it was not entered in error. */
    private static final String EVER_AWAY = """
            exists (select 1 from Outflow o where o.personId = m.id and o.since <= :everAwayBy
            and o.status not in (REPORTED, CANCELLED)
            and (o.closedReason is null or o.closedReason <> REGISTERED_IN_ERROR))""";

    private static final List<Order<MemberLine>> ORDERS =
            List.of(Order.by("name", "nameKey", line -> line.nameKey), Order.byId());

    private final Search search;
    private final BusinessClock clock;

    Members(Search search, BusinessClock clock) {
        this.search = search;
        this.clock = clock;
    }

    Page<MemberLine> search(Scope scope, MemberFilter filter, Cursor cursor) {
        if (scope.isAboveATownship() && filter.isNarrow())
            throw new Refusal(PlatformCode.NARROW_THE_UNIT, "organization");
        return listing(scope, filter).sortedBy(cursor, ORDERS).page(getEntityManager(), cursor);
    }

    @Override
    public void requireOn(long person) {
        var member = findById(person);
        if (member == null) throw new Refusal(MemberCode.NOT_ON_THE_ROLL, null);
        member.requireActive();
    }

    /** One member as the roll shows him; outside the scope there is none. */
    MemberLine line(Scope scope, PublicId id) {
        return lines(scope).where("m.id = :id", "id", id.value()).all(getEntityManager()).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(PlatformCode.NOT_FOUND, null));
    }

    private static Listing<MemberLine> lines(Scope scope) {
        return Listing.lines(MemberLine.class, MemberLine.COLUMNS, "Member m", MemberLine.JOINS)
                .within(scope);
    }

    private Listing<MemberLine> listing(Scope scope, MemberFilter filter) {
        return lines(scope)
                .where("m.status = :status", "status", filter.statusOrActive())
                .where("m.membership = :membership", "membership", filter.membership)
                .where("p.sex = :sex", "sex", filter.sex)
                .where("coalesce(p.education, 'UNKNOWN') = :education", "education", filter.education)
                .where(AgeBand.condition(filter.age), AgeBand.values(filter.age, clock.today()))
                .where(filter.incomplete ? Completeness.MISSING : "1 = 1", Map.of())
                .where(EVER_AWAY, "everAwayBy", filter.everAwayBy);
    }

    /** Members found by words, in the order of the key they are found by. */
    Page<MemberLine> found(Scope scope, SearchWords words, MemberFilter filter, Cursor cursor) {
        var range = search.range(scope, words, Register.MEMBER, cursor);
        var page = search.page(scope, Register.MEMBER, range, cursor);
        var found = Among.of("m.id", "found", page.items());
        var byId = listing(scope, filter).where(found.condition(), found.values()).all(getEntityManager()).stream()
                .collect(Collectors.toMap(m -> m.id, Function.identity()));
        var members =
                page.items().stream().filter(byId::containsKey).map(byId::get).toList();
        var total = cursor.wantsTotal() ? total(scope, filter, range) : null;
        return new Page<>(members, page.nextCursor(), total, on -> found(scope, words, filter, cursor.goingOn(on)));
    }

    private Long total(Scope scope, MemberFilter filter, SearchKeys.Range range) {
        return listing(scope, filter)
                .where(range.condition("m"), range.values(Register.MEMBER))
                .count(getEntityManager());
    }

    /** Those of the scope with these ids, each with his person. */
    public List<Member> withIds(Scope scope, Collection<Long> ids) {
        if (ids.isEmpty()) return List.of();
        var query = getEntityManager()
                .createQuery(
                        "from Member m join fetch m.person where m.id in :ids and %s".formatted(scope.condition("m")),
                        Member.class)
                .setParameter("ids", ids);
        scope.bind(query);
        return query.getResultList();
    }

    /** Whom a source knows by this number, in the scope: those on the roll first, for it may be several townships. */
    List<Member> external(Scope scope, String source, String externalId) {
        var query = getEntityManager()
                .createQuery(
                        "from Member m join fetch m.person p where p.source = :source and p.externalId = :external and %s order by m.status, m.id"
                                .formatted(scope.condition("p")),
                        Member.class)
                .setParameter("source", source)
                .setParameter("external", externalId);
        scope.bind(query);
        return query.getResultList();
    }

    /** All who stand on the roll in the scope, by name. */
    public List<Member> onRollOf(Scope scope) {
        var query = getEntityManager()
                .createQuery(
                        "from Member m join fetch m.person where m.status = ACTIVE and %s order by m.nameKey, m.id"
                                .formatted(scope.condition("m")),
                        Member.class);
        scope.bind(query);
        return query.getResultList();
    }

    /** With his person: what is done with a member nearly always needs both. */
    @Override
    public Member require(Scope scope, PublicId id) {
        var query = getEntityManager()
                .createQuery(
                        "from Member m join fetch m.person where m.id = :id and %s".formatted(scope.condition("m")),
                        Member.class)
                .setParameter("id", id == null ? null : id.value());
        scope.bind(query);
        return query.getResultStream().findFirst().orElseThrow(() -> new Refusal(PlatformCode.NOT_FOUND, null));
    }

    /** Two members of the scope, each with his person, in this order; neither exists when one does not. */
    public List<Member> both(Scope scope, PublicId one, PublicId other) {
        var found = withIds(scope, List.of(one.value(), other.value())).stream()
                .collect(Collectors.toMap(m -> m.id, Function.identity()));
        if (found.size() < 2) throw new Refusal(PlatformCode.NOT_FOUND, null);
        return List.of(found.get(one.value()), found.get(other.value()));
    }

    /** Which of these ids are members of the scope. */
    public Set<Long> seen(Scope scope, Collection<Long> ids) {
        if (ids.isEmpty()) return Set.of();
        var query = getEntityManager()
                .createQuery(
                        "select m.id from Member m where m.id in :ids and %s".formatted(scope.condition("m")),
                        Long.class)
                .setParameter("ids", ids);
        scope.bind(query);
        return Set.copyOf(query.getResultList());
    }

    /** The member, provided the caller has seen the current version of him and his person. */
    Member requireSeen(Scope scope, PublicId id, Precondition ifMatch) {
        var member = require(scope, id);
        Precondition.check(ifMatch, MemberView.etag(member));
        return member;
    }
}
