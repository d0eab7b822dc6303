package guiyan.outflow.duties;

import guiyan.duties.Asked;
import guiyan.duties.DutyKind;
import guiyan.duties.Owed;
import guiyan.duties.Owes;
import guiyan.duties.Period;
import guiyan.duties.Terms;
import jakarta.inject.Singleton;
import java.util.List;

/** Within a fortnight of coming home the return is reported. */
@Singleton
class ReturnReport implements DutyKind {

    private final Absences absences;

    ReturnReport(Absences absences) {
        this.absences = absences;
    }

    @Override
    public String code() {
        return "RETURN_REPORT";
    }

    @Override
    public Terms terms() {
        return Terms.once(Owes.LIAISON, 15);
    }

    @Override
    public String subject() {
        return Absences.SUBJECT;
    }

    /** A return that a ledger told of has no day of its report; somebody notes that it was made. */
    @Override
    public boolean isNoted() {
        return true;
    }

    @Override
    public List<Owed> owed(Period period, Asked asked) {
        return absences.with("o.endedOn", "o.status = RETURNED", period, asked).stream()
                .map(ReturnReport::owed)
                .toList();
    }

    /** A report that came before the last day he may have come home on is a report all the same. */
    private static Owed owed(Absence absence) {
        var reported = absence.returnReportedOn();
        var ended = absence.endedOn();
        var counted = reported == null || reported.isAfter(ended) ? reported : ended;
        return absence.lasting().opening(ended).metBy(absence.evidence(counted));
    }
}
