package guiyan.outflow.liaisons;

import guiyan.platform.PersonalData;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** Who kept contact with a member, in the copy of his data. */
@Singleton
class LiaisonData implements PersonalData {

    private final Liaisons liaisons;

    LiaisonData(Liaisons liaisons) {
        this.liaisons = liaisons;
    }

    /** One charge. */
    record Copy(String liaison, LocalDate from, LocalDate to) {}

    @Override
    public String part() {
        return "liaisons";
    }

    @Override
    public List<Copy> copy(long person) {
        return liaisons.list("personId = ?1 order by id", person).stream()
                .map(each -> new Copy(each.liaison.name, each.fromOn, each.toOn))
                .toList();
    }
}
