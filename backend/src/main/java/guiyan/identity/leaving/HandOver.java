package guiyan.identity.leaving;

import guiyan.identity.Account;
import guiyan.identity.Accounts;
import guiyan.identity.leaving.OpenWorkView.Pile;
import guiyan.platform.Caller;
import guiyan.platform.Refusal;
import guiyan.platform.Right;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.ids.PublicId;
import guiyan.platform.work.OpenWork;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;

/** Open work on its way from one account to another. */
@Singleton
class HandOver {

    private final List<OpenWork> kinds;
    private final Accounts accounts;
    private final Caller caller;
    private final Audit audit;

    HandOver(@All List<OpenWork> kinds, Accounts accounts, Caller caller, Audit audit) {
        this.kinds = kinds;
        this.accounts = accounts;
        this.caller = caller;
        this.audit = audit;
    }

    /** What an account has begun and not ended. */
    List<Pile> piles(long accountId) {
        return kinds.stream()
                .map(kind -> new Pile(kind.kind(), kind.of(accountId)))
                .filter(pile -> pile.count() > 0)
                .toList();
    }

    /** Makes all the account's open work another's; refuses where there is some and nobody to go on with it. */
    void all(Account account, PublicId to, String reason) {
        var piles = piles(account.id);
        if (piles.isEmpty()) {
            audit.record(Act.of("account.left").because(reason), account);
            return;
        }
        if (to == null) throw new Refusal(LeavingCode.OPEN_WORK, "handOverTo", told(piles)).legal("hand-over");
        var heir = heir(account, to);
        kinds.forEach(kind -> kind.handOver(account.id, heir.id));
        audit.record(Act.of("account.left").because(reason), account);
        audit.record(Act.of("account.took-over").because(told(piles)), heir);
    }

    private static String told(List<Pile> piles) {
        return piles.stream().map(pile -> pile.kind() + " " + pile.count()).collect(Collectors.joining(", "));
    }

    /** An account in use that keeps the rolls of the unit, or of one above it. */
    private Account heir(Account leaving, PublicId to) {
        var heir = accounts.require(caller.scope(), to);
        var who = heir.id.equals(leaving.id) ? null : accounts.acting(heir.id);
        if (who == null
                || !who.rights().contains(Right.MEMBERS_WRITE)
                || !who.scope().holds(leaving)) throw new Refusal(LeavingCode.HEIR_DOES_NOT_FIT, "handOverTo");
        return heir;
    }
}
