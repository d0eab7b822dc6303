package guiyan.people.households;

import guiyan.people.values.Kinship;
import guiyan.platform.Caller;
import guiyan.platform.PersonalData;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** The households a person belonged to, in the copy of his data; who else lives there is theirs to ask. */
@Singleton
class HouseholdData implements PersonalData {

    private final Belongings belongings;
    private final Caller caller;

    HouseholdData(Belongings belongings, Caller caller) {
        this.belongings = belongings;
        this.caller = caller;
    }

    /** One time in one household. */
    record Copy(PublicId householdId, String headRelation, LocalDate joinedOn, LocalDate leftOn) {}

    @Override
    public String part() {
        return "households";
    }

    @Override
    public List<Copy> copy(long person) {
        return belongings.list("personId = ?1 order by id", person).stream()
                .map(this::copied)
                .toList();
    }

    private Copy copied(Belonging belonging) {
        return new Copy(
                PublicId.of(belonging.householdId),
                Kinship.word(belonging.relation, caller.language()),
                belonging.joinedOn,
                belonging.leftOn);
    }
}
