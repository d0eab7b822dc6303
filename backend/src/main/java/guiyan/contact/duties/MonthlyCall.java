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

/** Each month the secretary speaks with everybody away within the country who had left before the month began. */
@Singleton
class MonthlyCall implements DutyKind {

    private final Absences absences;
    private final Conversations conversations;

    MonthlyCall(Absences absences, Conversations conversations) {
        this.absences = absences;
        this.conversations = conversations;
    }

    @Override
    public String code() {
        return Calls.MONTHLY;
    }

    @Override
    public Terms terms() {
        return Terms.each(Cadence.MONTH, Owes.BRANCH_SECRETARY, 0);
    }

    @Override
    public String subject() {
        return Absences.SUBJECT;
    }

    @Override
    public List<Owed> owed(Period month, Asked asked) {
        return conversations.owed(absences.inTheCountry(month.first(), asked), month);
    }
}
