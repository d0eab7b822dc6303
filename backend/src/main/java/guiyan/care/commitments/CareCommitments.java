package guiyan.care.commitments;

import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Promises to care. Every question names the scope it is asked from, or the person it is about. */
@Singleton
public class CareCommitments extends ScopedRepository<CareCommitment> {

    private static final Order<CareCommitment> LATEST = Order.latest("fromOn", commitment -> commitment.fromOn);

    Page<CareCommitment> search(Scope scope, CommitmentFilter filter, Cursor cursor) {
        return Listing.of(CareCommitment.class, "c", "left join fetch c.person")
                .within(scope)
                .where("c.personId = :person", "person", CommitmentFilter.idOf(filter.member))
                .where(
                        "c.personId in (select b.personId from Belonging b where b.householdId = :household and b.leftOn is null)",
                        "household",
                        CommitmentFilter.idOf(filter.household))
                .where("c.caseId = :case", "case", CommitmentFilter.idOf(filter.careCase))
                .where(filter.isEnded(), Map.of())
                .sortedBy(cursor, List.of(LATEST))
                .page(getEntityManager(), cursor);
    }

    /** Those on somebody's behalf that last. */
    List<CareCommitment> lasting(long person) {
        return list("personId = ?1 and endedOn is null order by id", person);
    }
}
