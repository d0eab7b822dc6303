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

/** Each month the carer goes to every elder in his care. */
@Singleton
class ElderVisit implements DutyKind {

    private final CaresOwed cares;

    ElderVisit(CaresOwed cares) {
        this.cares = cares;
    }

    @Override
    public String code() {
        return "ELDER_VISIT";
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
        return cares.visits(CareKind.ELDER, month, asked);
    }
}
