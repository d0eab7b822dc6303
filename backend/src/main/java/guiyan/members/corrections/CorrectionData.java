package guiyan.members.corrections;

import guiyan.platform.PersonalData;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What was proposed to be corrected about a person and what became of it, in the copy of his data. */
@Singleton
class CorrectionData implements PersonalData {

    private final Corrections corrections;

    CorrectionData(Corrections corrections) {
        this.corrections = corrections;
    }

    /** One proposal, with the names of the fields it is about. */
    record Copy(
            String fields,
            String reason,
            LocalDate proposedOn,
            CorrectionState state,
            LocalDate decidedOn,
            String decision) {}

    @Override
    public String part() {
        return "corrections";
    }

    @Override
    public List<Copy> copy(long person) {
        return corrections.list("personId = ?1 order by id", person).stream()
                .map(each -> new Copy(
                        each.changes.stream().map(change -> change.field).collect(Collectors.joining(",")),
                        each.reason,
                        each.proposedOn,
                        each.state,
                        each.decidedOn,
                        each.decision))
                .toList();
    }
}
