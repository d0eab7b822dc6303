package guiyan.identity.deputies;

import guiyan.identity.Account;
import guiyan.identity.Accounts;
import guiyan.platform.Caller;
import guiyan.platform.Refusal;
import guiyan.platform.Right;
import jakarta.inject.Singleton;
import java.util.Objects;

/** Who may stand in for whom, and who may say so. */
@Singleton
class Appointing {

    private final Accounts accounts;
    private final Caller caller;

    Appointing(Accounts accounts, Caller caller) {
        this.accounts = accounts;
        this.caller = caller;
    }

    /** The appointment that a form asks for, with the two accounts that fit. */
    Deputy of(DeputyForm form) {
        if (caller.who().actingFor() != null) throw new Refusal(DeputyCode.DEPUTY_APPOINTS_NONE, null);
        var principal = accounts.require(caller.scope(), form.accountId());
        var deputy = accounts.require(caller.scope(), form.deputyId());
        requireAppointable(principal);
        if (!fit(principal, deputy)) throw new Refusal(DeputyCode.DEPUTY_DOES_NOT_FIT, "deputyId");
        var appointment = new Deputy();
        appointment.placeWhere(principal);
        appointment.accountId = principal.id;
        appointment.deputyId = deputy.id;
        return appointment;
    }

    /** One's own work, or that of a post one opens. */
    private void requireAppointable(Account principal) {
        var who = caller.who();
        if (principal.id != who.accountId() && !who.role().mayOpen().contains(principal.role))
            throw new Refusal(DeputyCode.DEPUTY_DOES_NOT_FIT, "accountId");
    }

    private static boolean fit(Account principal, Account deputy) {
        return !principal.id.equals(deputy.id)
                && keepsRolls(principal)
                && keepsRolls(deputy)
                && Objects.equals(principal.townshipId, deputy.townshipId);
    }

    private static boolean keepsRolls(Account account) {
        return !account.disabled && Right.MEMBERS_WRITE.of(account.role);
    }
}
