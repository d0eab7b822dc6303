package guiyan.outflow.duties;

import guiyan.duties.Asked;
import guiyan.duties.DutyKind;
import guiyan.duties.Owed;
import guiyan.duties.Owes;
import guiyan.duties.Period;
import guiyan.duties.Terms;
import jakarta.inject.Singleton;
import java.util.List;

/** Within a week of becoming known a departure is registered. */
@Singleton
class DepartureRegistration implements DutyKind {

    private final Absences absences;

    DepartureRegistration(Absences absences) {
        this.absences = absences;
    }

    @Override
    public String code() {
        return "DEPARTURE_REGISTRATION";
    }

    @Override
    public Terms terms() {
        return Terms.once(Owes.BRANCH, 7);
    }

    @Override
    public String subject() {
        return Absences.SUBJECT;
    }

    @Override
    public List<Owed> owed(Period period, Asked asked) {
        return absences
                .with("o.reportedOn", "o.registeredOn is null or o.registeredOn >= o.reportedOn", period, asked)
                .stream()
                .map(DepartureRegistration::owed)
                .toList();
    }

    private static Owed owed(Absence absence) {
        return absence.owed().opening(absence.reportedOn()).metBy(absence.evidence(absence.registeredOn()));
    }
}
