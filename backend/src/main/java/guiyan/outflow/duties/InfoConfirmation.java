package guiyan.outflow.duties;

import guiyan.duties.Asked;
import guiyan.duties.Cadence;
import guiyan.duties.DutyKind;
import guiyan.duties.Owed;
import guiyan.duties.Owes;
import guiyan.duties.Period;
import guiyan.duties.Terms;
import jakarta.inject.Singleton;
import java.util.List;

/** Each quarter somebody makes sure that what the ledger says of an absence is still right. */
@Singleton
class InfoConfirmation implements DutyKind {

    private final Absences absences;

    InfoConfirmation(Absences absences) {
        this.absences = absences;
    }

    @Override
    public String code() {
        return "INFO_CONFIRMATION";
    }

    @Override
    public Terms terms() {
        return Terms.each(Cadence.QUARTER, Owes.LIAISON, 30);
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
        return absences.on(period.first(), asked).stream()
                .map(absence -> absence.owed().metBy(absence.evidence(absence.infoConfirmedOn())))
                .toList();
    }
}
