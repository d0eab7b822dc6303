package guiyan.care;

import guiyan.platform.Caller;
import guiyan.platform.Refusal;
import jakarta.inject.Singleton;

/** Whether the caller is the one whom a case is assigned to. */
@Singleton
public class CareKeeper {

    private final Caller caller;

    CareKeeper(Caller caller) {
        this.caller = caller;
    }

    /** The account whose work the caller does. */
    public long me() {
        var who = caller.who();
        return who.principalId() == null ? who.accountId() : who.principalId();
    }

    public boolean isCarer(CareCase care) {
        return care.carerId != null && care.carerId == me();
    }

    public void requireCarer(CareCase care) {
        if (!isCarer(care)) throw new Refusal(CareCode.NOT_THE_CARER, null);
    }
}
