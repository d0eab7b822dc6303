package guiyan.contact.visits;

import guiyan.platform.PersonalData;
import guiyan.platform.crypto.Vault;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** The visits at a person's home, in the copy of his data. */
@Singleton
class VisitData implements PersonalData {

    private final Visits visits;
    private final Vault vault;

    VisitData(Visits visits, Vault vault) {
        this.visits = visits;
        this.vault = vault;
    }

    /** One visit, what was said in clear. */
    record Copy(
            LocalDate visitedOn,
            String visited,
            Relation relation,
            String visitor,
            Cause cause,
            int money,
            String goods,
            String hardship,
            String measures,
            LocalDate settledOn) {}

    @Override
    public String part() {
        return "visits";
    }

    @Override
    public List<Copy> copy(long person) {
        return visits.list("personId = ?1 order by id", person).stream()
                .map(this::copy)
                .toList();
    }

    private Copy copy(Visit visit) {
        return new Copy(
                visit.visitedOn,
                visit.visited,
                visit.relation,
                visit.visitor,
                visit.cause,
                visit.money,
                visit.goods,
                visit.hardshipCipher == null ? null : vault.openText(visit.hardshipCipher),
                visit.measures,
                visit.settledOn);
    }
}
