package guiyan.care.mutual;

import guiyan.people.households.Household;
import guiyan.people.households.Households;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Recorded;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** What a household has given and received goes with it: into the one it is merged into, or to where it moves. */
@Singleton
class HouseholdsThatChange {

    private final MutualAidDays days;
    private final MutualAidBalances balances;
    private final Households households;

    HouseholdsThatChange(MutualAidDays days, MutualAidBalances balances, Households households) {
        this.days = days;
        this.balances = balances;
        this.households = households;
    }

    void follow(@Observes Recorded done) {
        if (!(done.subject() instanceof Household household)) return;
        if (done.act().sort() == Act.Sort.MERGE)
            merge(household, households.findById(done.act().supersededBy()));
        if (done.act().sort() == Act.Sort.MOVE)
            balances.of(household.id)
                    .ifPresent(balance -> balances.stamped(balance).placeWhere(household));
    }

    private void merge(Household gone, Household into) {
        balances.of(gone.id).ifPresent(balance -> balances.merge(balance, into));
        for (var aid : days.list("giverId = ?1 or receiverId = ?1", gone.id)) {
            aid.becomes(gone, into);
            days.stamped(aid);
        }
    }
}
