package guiyan.outflow.duties;

import guiyan.duties.Asked;
import guiyan.duties.DutyKind;
import guiyan.duties.Owed;
import guiyan.duties.Owes;
import guiyan.duties.Period;
import guiyan.duties.Terms;
import guiyan.outflow.values.AwayFor;
import jakarta.inject.Singleton;
import java.util.List;

/** Six months after a departure the branch decides: the affiliation follows, or he stays a floating member. */
@Singleton
class SixMonthReview implements DutyKind {

    private final Absences absences;

    SixMonthReview(Absences absences) {
        this.absences = absences;
    }

    @Override
    public String code() {
        return "SIX_MONTH_REVIEW";
    }

    @Override
    public Terms terms() {
        return Terms.once(Owes.BRANCH, 15);
    }

    @Override
    public String subject() {
        return Absences.SUBJECT;
    }

    @Override
    public boolean isNoted() {
        return true;
    }

    @Override
    public List<Owed> owed(Period period, Asked asked) {
        return absences
                .with(
                        "o.departedBy + 6 month",
                        "o.endedOn is null or o.endedOn >= o.departedBy + 6 month",
                        period,
                        asked)
                .stream()
                .map(SixMonthReview::owed)
                .toList();
    }

    private static Owed owed(Absence absence) {
        return absence.owed()
                .opening(absence.departedBy().plusMonths(AwayFor.FLOATING_MONTHS))
                .metBy(absence.evidence(absence.relationTransferredOn()));
    }
}
