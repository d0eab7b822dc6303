package guiyan.duties;

import guiyan.platform.PersonalData;
import guiyan.platform.crypto.Vault;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** What is or was owed about a person, in the copy of his data. */
@Singleton
class DutyData implements PersonalData {

    private final Duties duties;
    private final Vault vault;

    DutyData(Duties duties, Vault vault) {
        this.duties = duties;
        this.vault = vault;
    }

    /** One duty. */
    record Copy(
            String kind,
            String period,
            Owes owedBy,
            LocalDate dueOn,
            DutyState state,
            LocalDate metOn,
            WaiverReason waivedBecause,
            String note) {}

    @Override
    public String part() {
        return "duties";
    }

    @Override
    public List<Copy> copy(long person) {
        return duties.list("personId = ?1 order by id", person).stream()
                .map(this::copy)
                .toList();
    }

    private Copy copy(Duty duty) {
        var note = duty.noteCipher == null ? null : vault.openText(duty.noteCipher);
        return new Copy(
                duty.kind, duty.period, duty.owedBy, duty.dueOn, duty.state, duty.metOn, duty.waivedBecause, note);
    }
}
