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

/** What is still kept of a child when it comes of age is looked at within a month (P-08). */
@Singleton
class ReviewOfAge implements DutyKind {

    private final CaresOwed cares;

    ReviewOfAge(CaresOwed cares) {
        this.cares = cares;
    }

    @Override
    public String code() {
        return "CARE_REVIEW_18";
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
        return cares.reviews(CareCase.OF_AGE, days, asked);
    }
}
