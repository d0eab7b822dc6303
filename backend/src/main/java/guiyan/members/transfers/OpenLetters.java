package guiyan.members.transfers;

import guiyan.platform.work.OpenWork;
import jakarta.inject.Singleton;

/** Letters that an officer has issued and that nobody has received yet. */
@Singleton
class OpenLetters implements OpenWork {

    private final Transfers transfers;

    OpenLetters(Transfers transfers) {
        this.transfers = transfers;
    }

    @Override
    public String kind() {
        return "TRANSFERS";
    }

    @Override
    public long of(long accountId) {
        return transfers.count("accountId = ?1 and state = ?2", accountId, TransferState.ISSUED);
    }

    @Override
    public void handOver(long from, long to) {
        transfers.update("accountId = ?1 where accountId = ?2 and state = ?3", to, from, TransferState.ISSUED);
    }
}
