package guiyan.people.households;

import guiyan.platform.PersonalData;
import guiyan.platform.ids.PublicId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** The households a person belonged to, in the copy of his data; who else lives there is theirs to ask. */
@ApplicationScoped
class HouseholdData implements PersonalData {

    private final Belongings belongings;

    HouseholdData(Belongings belongings) {
        this.belongings = belongings;
    }

    /** One time in one household. */
    record Copy(PublicId householdId, String relation, LocalDate joinedOn, LocalDate leftOn) {}

    @Override
    public String part() {
        return "households";
    }

    @Override
    public List<Copy> copy(long person) {
        return belongings.list("personId = ?1 order by id", person).stream()
                .map(each -> new Copy(PublicId.of(each.householdId), each.relation, each.joinedOn, each.leftOn))
                .toList();
    }
}
