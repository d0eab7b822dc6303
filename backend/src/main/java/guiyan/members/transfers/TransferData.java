package guiyan.members.transfers;

import guiyan.platform.PersonalData;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** A member's letters of transfer, in the copy of his data. */
@Singleton
class TransferData implements PersonalData {

    private final Transfers transfers;

    TransferData(Transfers transfers) {
        this.transfers = transfers;
    }

    /** One letter. */
    record Copy(
            String letterNo,
            String toOutside,
            String reason,
            LocalDate issuedOn,
            LocalDate validUntil,
            TransferState state,
            LocalDate decidedOn,
            String decision) {}

    @Override
    public String part() {
        return "transfers";
    }

    @Override
    public List<Copy> copy(long person) {
        return transfers.list("memberId = ?1 order by id", person).stream()
                .map(each -> new Copy(
                        each.letterNo,
                        each.toOutside,
                        each.reason,
                        each.issuedOn,
                        each.validUntil,
                        each.state,
                        each.decidedOn,
                        each.decision))
                .toList();
    }
}
