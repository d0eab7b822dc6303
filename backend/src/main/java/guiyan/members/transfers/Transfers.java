package guiyan.members.transfers;

import guiyan.people.Persons;
import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import guiyan.platform.Waiting;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Letters of transfer, seen from the home that issued them and from where they go. */
@Singleton
public class Transfers extends ScopedRepository<AffiliationTransfer> {

    private final Persons persons;

    Transfers(Persons persons) {
        this.persons = persons;
    }

    Page<AffiliationTransfer> search(Scope scope, TransferFilter filter, LocalDate today, Cursor cursor) {
        return Listing.of(AffiliationTransfer.class, "t", "")
                .within(scope, filter.comesIn() ? "t.destination" : "t")
                .where("t.state = :state", "state", filter.stateAsked())
                .where("t.memberId in :members", "members", everyIdOf(filter.memberId()))
                .where("t.validUntil < :today", "today", filter.overdue ? today : null)
                .sortedBy(cursor, List.of(Order.byId()))
                .page(getEntityManager(), cursor);
    }

    /** A letter stays with the record it was issued about, which another one may stand for. */
    private List<Long> everyIdOf(Long member) {
        return member == null ? null : persons.everyIdOf(member);
    }

    @Override
    public AffiliationTransfer require(Scope scope, PublicId id) {
        var transfer = id == null ? null : findById(id.value());
        if (transfer == null || !scope.holds(transfer) && !transfer.isBoundFor(scope))
            throw new Refusal(PlatformCode.NOT_FOUND, null);
        return transfer;
    }

    /** How many letters wait to be received in the scope, and how many from it have run out. */
    List<Waiting.Heap> waiting(Scope scope, LocalDate today) {
        var query = getEntityManager()
                .createQuery("""
                        select 'TRANSFERS_TO_RECEIVE', count(*), min(t.issuedOn) from AffiliationTransfer t
                        where t.state = ISSUED and %s
                        union all
                        select 'TRANSFERS_OVERDUE', count(*), min(t.validUntil) from AffiliationTransfer t
                        where t.state = ISSUED and t.validUntil < :today and %s
                        """.formatted(scope.condition("t.destination"), scope.condition("t")), Waiting.Heap.class)
                .setParameter("today", today);
        scope.bind(query);
        return query.getResultList();
    }

    /** The letter of a member that is on its way. */
    public Optional<AffiliationTransfer> open(long member) {
        return find("memberId = ?1 and state = ?2", member, TransferState.ISSUED)
                .firstResultOptional();
    }
}
