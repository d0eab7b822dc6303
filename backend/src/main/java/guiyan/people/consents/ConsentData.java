package guiyan.people.consents;

import guiyan.platform.PersonalData;
import jakarta.inject.Singleton;
import java.util.List;

/** A person's consents, in the copy of his data. */
@Singleton
class ConsentData implements PersonalData {

    private final Consents consents;

    ConsentData(Consents consents) {
        this.consents = consents;
    }

    @Override
    public String part() {
        return "consents";
    }

    @Override
    public List<ConsentView> copy(long person) {
        return consents.list("personId = ?1 order by id", person).stream()
                .map(ConsentView::of)
                .toList();
    }
}
