package guiyan.members.transfers;

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
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Letters of transfer, seen from the home that issued them and from where they go. */
@ApplicationScoped
public class Transfers extends ScopedRepository<AffiliationTransfer> {

    Page<AffiliationTransfer> search(Scope scope, TransferFilter filter, LocalDate today, Cursor cursor) {
        return Listing.of(AffiliationTransfer.class, "t", "")
                .within(scope, filter.comesIn() ? "t.destination" : "t")
                .where("t.state = :state", "state", filter.stateAsked())
                .where("t.memberId = :member", "member", filter.memberId())
                .where("t.validUntil < :today", "today", filter.overdue ? today : null)
                .sortedBy(cursor, List.of(Order.byId()))
                .page(getEntityManager(), cursor);
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
        if (scope.hasUnits()) query.setParameter("units", scope.units());
        return query.getResultList();
    }

    /** The letter of a member that is on its way. */
    Optional<AffiliationTransfer> open(long member) {
        return find("memberId = ?1 and state = ?2", member, TransferState.ISSUED)
                .firstResultOptional();
    }
}
