package guiyan.identity;

import static guiyan.identity.IdentityCode.*;

import guiyan.organizations.Organization;
import guiyan.organizations.Organizations;
import guiyan.platform.Caller;
import guiyan.platform.Pocket;
import guiyan.platform.Precondition;
import guiyan.platform.Refusal;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.calendar.SystemClock;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;
import java.util.function.Consumer;

/** Where accounts are looked after: by whom, whose, and with what it does to their sessions and phones. */
@Singleton
public class AccountDesk {

    private final Accounts accounts;
    private final Sessions sessions;
    private final Pocket pocket;
    private final Passwords passwords;
    private final Organizations organizations;
    private final Caller caller;
    private final Audit audit;
    private final SystemClock clock;
    private final BusinessClock today;

    AccountDesk(
            Accounts accounts,
            Sessions sessions,
            Pocket pocket,
            Passwords passwords,
            Organizations organizations,
            Caller caller,
            Audit audit,
            SystemClock clock,
            BusinessClock today) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.pocket = pocket;
        this.passwords = passwords;
        this.organizations = organizations;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
        this.today = today;
    }

    /** Opens an account of a role the caller may open, at a unit he reaches. */
    Account open(AccountForm form, String password) {
        if (!caller.who().role().mayOpen().contains(form.role())) throw new Refusal(ROLE_NOT_YOURS, "role");
        var account = accounts.open(
                form.username(), form.displayName(), form.role(), unit(form.organizationId()), password, true);
        audit.record(Act.of("account.opened"), account);
        return accounts.written(account);
    }

    /** A unit out of reach is refused as one that does not fit, so that nothing is told of it. */
    private Organization unit(PublicId id) {
        if (id == null) return null;
        var unit = organizations.findById(id.value());
        if (unit == null || !caller.scope().holds(unit)) throw new Refusal(UNIT_DOES_NOT_FIT, "organizationId");
        return unit;
    }

    /** Does something to somebody else's account that the caller has seen the current version of. */
    public Account does(String act, PublicId id, Precondition ifMatch, Consumer<Account> verb) {
        var account = accounts.require(caller.scope(), id);
        requireMine(account);
        Precondition.check(ifMatch, account);
        verb.accept(account);
        audit.record(Act.of(act), account);
        return accounts.written(account);
    }

    /** Refuses what is not the caller's to look after: his own account, and those of roles he may not open. */
    public void requireMine(Account account) {
        var who = caller.who();
        if (account.id == who.accountId()) throw new Refusal(OWN_ACCOUNT, null);
        if (!who.role().administers() && !who.role().mayOpen().contains(account.role))
            throw new Refusal(NOT_YOUR_ACCOUNT, null);
    }

    /** Shuts an account and whoever is in with it. */
    public void disable(Account account) {
        account.disable();
        endSessions(account);
    }

    /** Closes the account of somebody who has left; whoever is in with it is out. */
    public void close(Account account) {
        if (account.closedOn != null) throw new Refusal(IdentityCode.ACCOUNT_CLOSED, null, account.closedOn);
        account.close(today.today());
        endSessions(account);
    }

    public void enable(Account account) {
        account.enable(clock.now());
    }

    /** Whoever is in with it is out, and no phone enrolled with it opens any more. */
    public void endSessions(Account account) {
        sessions.endAll(account.id);
        pocket.endAll(account.id);
    }

    /** Gives an account a new start password; whoever is in with the old one is out. */
    public String restart(Account account) {
        var password = passwords.start();
        account.takePassword(passwords.hash(password), true, clock.now());
        account.unlock();
        endSessions(account);
        return password;
    }
}
