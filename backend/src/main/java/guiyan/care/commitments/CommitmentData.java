package guiyan.care.commitments;

import guiyan.platform.PersonalData;
import guiyan.platform.calendar.PartialDate;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** Who has promised to care for somebody's family, in the copy of his data. */
@Singleton
class CommitmentData implements PersonalData {

    private final CareCommitments commitments;

    CommitmentData(CareCommitments commitments) {
        this.commitments = commitments;
    }

    /** One commitment. */
    record Copy(
            String carer,
            CarerIs carerIs,
            CaredFor caredFor,
            LocalDate from,
            PartialDate departedOn,
            LocalDate endedOn,
            EndedBecause endedBecause) {}

    @Override
    public String part() {
        return "careCommitments";
    }

    @Override
    public List<Copy> copy(long person) {
        return commitments.list("personId = ?1 order by id", person).stream()
                .map(each -> new Copy(
                        each.carer,
                        each.carerIs,
                        each.caredFor,
                        each.fromOn,
                        each.departedOn,
                        each.endedOn,
                        each.endedBecause))
                .toList();
    }
}
