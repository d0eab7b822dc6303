package guiyan.outflow.duties;

import guiyan.duties.Asked;
import guiyan.duties.DutyKind;
import guiyan.duties.Owed;
import guiyan.duties.Owes;
import guiyan.duties.Period;
import guiyan.duties.Terms;
import jakarta.inject.Singleton;
import java.util.List;

/** A month after a departure somebody asks by which organization he is looked after where he is. */
@Singleton
class HostFollowUp implements DutyKind {

    private static final int DAYS = 30;

    private final Absences absences;

    HostFollowUp(Absences absences) {
        this.absences = absences;
    }

    @Override
    public String code() {
        return "HOST_REGISTRATION_FOLLOW_UP";
    }

    @Override
    public Terms terms() {
        return Terms.once(Owes.LIAISON, 30);
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
                        "o.departedBy + 30 day",
                        "(o.hostReportedOn is null or o.hostReportedOn >= o.departedBy + 30 day) and (o.endedOn is null or o.endedOn >= o.departedBy + 30 day)",
                        period,
                        asked)
                .stream()
                .map(HostFollowUp::owed)
                .toList();
    }

    private static Owed owed(Absence absence) {
        return absence.owed()
                .opening(absence.departedBy().plusDays(DAYS))
                .metBy(absence.evidence(absence.hostReportedOn()));
    }
}
