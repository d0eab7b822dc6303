package guiyan.duties;

import guiyan.organizations.Level;
import guiyan.organizations.Organization;
import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import guiyan.platform.audit.Recorded;
import guiyan.platform.calendar.BusinessClock;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rules of the townships: one for each kind of duty, from the day a township is set up. */
@Singleton
public class DutyRules extends ScopedRepository<DutyRule> {

    private final Kinds kinds;
    private final BusinessClock clock;

    DutyRules(Kinds kinds, BusinessClock clock) {
        this.kinds = kinds;
        this.clock = clock;
    }

    Page<DutyRule> search(Scope scope, String kind, Cursor cursor) {
        return Listing.of(DutyRule.class, "r", "")
                .within(scope)
                .where("r.unitId = r.townshipId", Map.of())
                .where("r.kind = :kind", "kind", kind)
                .sortedBy(cursor, List.of(Order.byId()))
                .page(getEntityManager(), cursor);
    }

    /** The rules of a kind, by township. */
    public Map<Long, DutyRule> of(String kind) {
        return list("kind", kind).stream().collect(Collectors.toMap(rule -> rule.unitId, Function.identity()));
    }

    /** All rules of a township. */
    public List<DutyRule> ofTownship(long township) {
        return list("unitId", township);
    }

    /** A township that is set up has rules at once. */
    void begin(@Observes Recorded recorded) {
        if (recorded.act().name().equals("organization.set-up")
                && recorded.subject() instanceof Organization unit
                && unit.level == Level.TOWNSHIP_COMMITTEE) complete(unit);
    }

    /** Gives every township a rule for each kind that it has none for, as after an upgrade. */
    public void complete() {
        getEntityManager()
                .createQuery("""
                        from Organization o where o.level = TOWNSHIP_COMMITTEE and o.supersededBy is null and
                        (select count(*) from DutyRule r where r.unitId = o.id) < :kinds
                        """, Organization.class)
                .setParameter("kinds", (long) kinds.all().size())
                .getResultList()
                .forEach(this::complete);
    }

    private void complete(Organization township) {
        var known = ofTownship(township.id).stream().map(rule -> rule.kind).collect(Collectors.toSet());
        for (var kind : kinds.all()) {
            if (known.contains(kind.code())) continue;
            var rule = new DutyRule();
            rule.begin(township, kind, clock.today());
            recorded(rule);
        }
    }

    /** The first day that a rule of the kind reaches and that nothing has been generated for; none when all is. */
    public Optional<LocalDate> neverGenerated(String kind) {
        var day = getEntityManager()
                .createQuery(
                        "select min(r.effectiveFrom) from DutyRule r where r.kind = :kind and r.generated = false",
                        LocalDate.class)
                .setParameter("kind", kind)
                .getSingleResult();
        if (day != null) update("generated = true where kind = ?1 and generated = false", kind);
        return Optional.ofNullable(day);
    }

    /** The first day that a rule of the kind reaches. */
    public Optional<LocalDate> firstDay(String kind) {
        return Optional.ofNullable(getEntityManager()
                .createQuery(
                        "select min(r.effectiveFrom) from DutyRule r where r.kind = :kind and r.active = true",
                        LocalDate.class)
                .setParameter("kind", kind)
                .getSingleResult());
    }
}
