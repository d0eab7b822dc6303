package guiyan.contact.duties;

import guiyan.contact.Calls;
import guiyan.duties.Asked;
import guiyan.duties.Cadence;
import guiyan.duties.DutyKind;
import guiyan.duties.Owed;
import guiyan.duties.Owes;
import guiyan.duties.Period;
import guiyan.duties.Terms;
import guiyan.outflow.duties.Absences;
import jakarta.inject.Singleton;
import java.util.List;

/** Each half year somebody speaks with those abroad, instead of each month. */
@Singleton
class HalfYearAbroadContact implements DutyKind {

    private final Absences absences;
    private final Conversations conversations;

    HalfYearAbroadContact(Absences absences, Conversations conversations) {
        this.absences = absences;
        this.conversations = conversations;
    }

    @Override
    public String code() {
        return Calls.HALF_YEARLY;
    }

    @Override
    public Terms terms() {
        return Terms.each(Cadence.HALF_YEAR, Owes.BRANCH, 0);
    }

    @Override
    public String subject() {
        return Absences.SUBJECT;
    }

    @Override
    public List<Owed> owed(Period half, Asked asked) {
        return conversations.owed(absences.abroad(half.first(), asked), half);
    }
}
