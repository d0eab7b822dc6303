package guiyan.identity;

import guiyan.platform.Refusal;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.SystemClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;

/** Tries at what only an account's holder knows: each is counted, and the fifth wrong one locks (M-02). */
@Singleton
public class Trials {

    private final Accounts accounts;
    private final Passwords passwords;
    private final SecondStep secondStep;
    private final Audit audit;
    private final SystemClock clock;

    Trials(Accounts accounts, Passwords passwords, SecondStep secondStep, Audit audit, SystemClock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.secondStep = secondStep;
        this.audit = audit;
        this.clock = clock;
    }

    /** What came of a try to sign in: the account that is let in, or why nobody is. */
    record Trial(Account account, IdentityCode refused) {

        Account orRefuse() {
            if (refused != null) throw new Refusal(refused, refused == IdentityCode.SIGN_IN_FAILED ? null : "code");
            return account;
        }
    }

    /** Tries a password, and a code where one is needed; a failure is counted whatever comes after. */
    Trial tried(String username, String password, String code) {
        var named = accounts.named(username);
        var right = passwords.matches(password, named);
        if (named == null) return new Trial(null, IdentityCode.SIGN_IN_FAILED);
        return QuarkusTransaction.requiringNew().call(() -> letIn(counted(named.id, right), code, null));
    }

    /** Lets in whom another sign-in vouches for; where the account has a second factor, its code is asked for all the same. */
    public Account vouched(long id, String code) {
        return QuarkusTransaction.requiringNew()
                .call(() -> letIn(counted(id, true), code, "OIDC"))
                .orRefuse();
    }

    private Trial letIn(Account account, String code, String by) {
        if (account == null) return new Trial(null, IdentityCode.SIGN_IN_FAILED);
        if (secondStep.isOn(account.id)) {
            if (code == null || code.isBlank()) return new Trial(null, IdentityCode.SECOND_FACTOR_NEEDED);
            if (counted(account.id, secondStep.accepts(account.id, code)) == null)
                return new Trial(null, IdentityCode.SECOND_FACTOR_WRONG);
        }
        account.signedIn(clock.now());
        audit.record(Act.of("account.signed-in").because(by), account);
        return new Trial(account, null);
    }

    /** Whether this is the account's password; a wrong one counts as at the door. */
    public boolean confirms(long id, String password) {
        return confirms(id, passwords.matches(password, accounts.findById(id)));
    }

    /** Counts a try at something only the account's holder knows; a right one is none while the account is locked. */
    public boolean confirms(long id, boolean right) {
        return QuarkusTransaction.requiringNew().call(() -> counted(id, right) != null);
    }

    /** One try after the other: the row stays locked until this one is counted. */
    private Account counted(Long id, boolean right) {
        accounts.getEntityManager()
                .createNativeQuery("select id from account where id = ? for update")
                .setParameter(1, id)
                .getSingleResult();
        var account = accounts.findById(id);
        var now = clock.now();
        if (account.state(now) != Account.State.ACTIVE) return null;
        if (right) return account;
        account.signInFailed(now);
        if (account.state(now) == Account.State.LOCKED) audit.record(Act.of("account.locked"), account);
        return null;
    }
}
