package guiyan.care.duties;

import guiyan.care.values.CareKind;
import guiyan.duties.Asked;
import guiyan.duties.Cadence;
import guiyan.duties.DutyKind;
import guiyan.duties.Owed;
import guiyan.duties.Owes;
import guiyan.duties.Period;
import guiyan.duties.Terms;
import jakarta.inject.Singleton;
import java.util.List;

/** Each month the carer goes to every child in his care. */
@Singleton
class ChildVisit implements DutyKind {

    private final CaresOwed cares;

    ChildVisit(CaresOwed cares) {
        this.cares = cares;
    }

    @Override
    public String code() {
        return "CHILD_VISIT";
    }

    @Override
    public Terms terms() {
        return Terms.each(Cadence.MONTH, Owes.CARER, 0);
    }

    @Override
    public String subject() {
        return CaresOwed.SUBJECT;
    }

    @Override
    public List<Owed> owed(Period month, Asked asked) {
        return cares.visits(CareKind.CHILD, month, asked);
    }
}
