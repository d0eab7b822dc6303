package guiyan.care;

import guiyan.care.values.CareKind;
import guiyan.people.Named;
import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Care cases. Every question names the scope it is asked from, or the carer whose own they are. */
@Singleton
public class CareCases extends ScopedRepository<CareCase> {

    private static final Order<CareLine> NEXT_VISIT = Order.byDay("nextVisitBy", line -> line.row.nextVisitBy);

    /** Nobody is assigned, or somebody who can sign in no more. */
    private static final String NOBODY_GOES =
            "(c.carerId is null or c.carerId in (select a.id from Account a where a.disabled = true))";

    private final BusinessClock clock;

    CareCases(BusinessClock clock) {
        this.clock = clock;
    }

    private static Listing<CareLine> cases() {
        return Named.lines(CareLine.class, CareLine.COLUMNS, "CareCase c");
    }

    Page<CareLine> search(Scope scope, CareFilter filter, Cursor cursor) {
        return filtered(cases().within(scope), filter, cursor);
    }

    /** Those that an account is assigned to, wherever they lie. */
    Page<CareLine> of(long carer, CareFilter filter, Cursor cursor) {
        return filtered(cases().where("c.carerId = :me", "me", carer), filter, cursor);
    }

    private Page<CareLine> filtered(Listing<CareLine> listing, CareFilter filter, Cursor cursor) {
        var today = clock.today();
        return listing.where("c.kind = :kind", "kind", filter.kind)
                .where("c.openedOn <= :on and (c.closedOn is null or c.closedOn > :on)", "on", filter.on)
                .where(filter.lasts(), Map.of())
                .where(filter.unassigned ? NOBODY_GOES : "1 = 1", Map.of())
                .where("c.consentOn <= :agreed", "agreed", filter.consented ? filter.day(today) : null)
                .where("c.bornBy <= :bornBy", "bornBy", filter.bornBy(today))
                .where("c.bornBy > :bornAfter", "bornAfter", filter.bornAfter(today))
                .sortedBy(cursor, List.of(NEXT_VISIT))
                .page(getEntityManager(), cursor);
    }

    /** The case, where it lies in the scope or is the carer's own; else it is not there. */
    public CareCase require(Scope scope, long carer, PublicId id) {
        var care = id == null ? null : findById(id.value());
        var isOwn = care != null && care.carerId != null && care.carerId == carer;
        if (care == null || !isOwn && !scope.holds(care)) throw new Refusal(PlatformCode.NOT_FOUND, null);
        return care;
    }

    /** The same child or elder, by name and year of birth, that is in care on a member's behalf; not this one itself. */
    Optional<CareCase> inCare(CareCase care, byte[] name, PartialDate born) {
        return list(
                        "personId = ?1 and kind = ?2 and namePrint = ?3 and closedOn is null",
                        care.personId,
                        care.kind,
                        name)
                .stream()
                .filter(other -> !other.id.equals(care.id) && other.born.year() == born.year())
                .findFirst();
    }

    /** The open ones of a unit that nobody goes to yet. */
    List<CareCase> unassigned(Scope scope, int most) {
        var query = getEntityManager()
                .createQuery(
                        "from CareCase c where c.closedOn is null and c.carerId is null and %s order by c.id"
                                .formatted(scope.condition("c")),
                        CareCase.class)
                .setMaxResults(most);
        scope.bind(query);
        return query.getResultList();
    }

    /** Children who are 16 by that day, and are still looked after. */
    List<CareCase> grown(LocalDate today, int most) {
        return find(
                        "kind = ?1 and closedOn is null and bornBy <= ?2 order by bornBy, id",
                        CareKind.CHILD,
                        today.minusYears(CareCase.GROWN))
                .range(0, most - 1)
                .list();
    }

    /** Those with these numbers of the registers of these villages. */
    public List<CareCase> numbered(Collection<Long> branches, CareKind kind, Collection<String> numbers) {
        if (numbers.isEmpty()) return List.of();
        return list("branchId in ?1 and kind = ?2 and externalId in ?3", List.copyOf(branches), kind, numbers);
    }

    /** Those on behalf of these members. */
    public List<CareCase> onBehalfOf(Collection<Long> persons, CareKind kind) {
        return persons.isEmpty() ? List.of() : list("personId in ?1 and kind = ?2", List.copyOf(persons), kind);
    }
}
