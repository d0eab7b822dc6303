package guiyan.care.duties;

import guiyan.care.CareCase;
import guiyan.duties.Asked;
import guiyan.duties.DutyKind;
import guiyan.duties.Owed;
import guiyan.duties.Owes;
import guiyan.duties.Period;
import guiyan.duties.Terms;
import jakarta.inject.Singleton;
import java.util.List;

/** When a child turns 14 its consent is its own: within a month its carer looks at the file again (P-08). */
@Singleton
class ReviewAtFourteen implements DutyKind {

    private final CaresOwed cares;

    ReviewAtFourteen(CaresOwed cares) {
        this.cares = cares;
    }

    @Override
    public String code() {
        return "CARE_REVIEW_14";
    }

    @Override
    public Terms terms() {
        return Terms.once(Owes.CARER, 30);
    }

    @Override
    public String subject() {
        return CaresOwed.SUBJECT;
    }

    @Override
    public List<Owed> owed(Period days, Asked asked) {
        return cares.reviews(CareCase.CONSENT_AGE, days, asked);
    }
}
