package guiyan.identity;

import guiyan.organizations.Organization;
import guiyan.organizations.Organizations;
import guiyan.platform.Caller;
import guiyan.platform.Callers;
import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.Refusal;
import guiyan.platform.Right;
import guiyan.platform.Role;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.SystemClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Accounts. Every question from a desk names the scope it is asked from; the door asks by user name. */
@ApplicationScoped
public class Accounts extends ScopedRepository<Account> implements Callers.Acting {

    private static final List<Order<Account>> ORDERS = List.of(Order.by("username", "username", a -> a.username));

    private final Organizations organizations;
    private final Passwords passwords;
    private final Audit audit;
    private final SystemClock clock;

    Accounts(Organizations organizations, Passwords passwords, Audit audit, SystemClock clock) {
        this.organizations = organizations;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    Page<Account> search(Scope scope, Cursor cursor) {
        return Listing.of(Account.class, "a", "")
                .within(scope)
                .sortedBy(cursor, ORDERS)
                .page(getEntityManager(), cursor);
    }

    /** The account with a user name; null when there is none. */
    public Account named(String username) {
        return find("username", username).firstResult();
    }

    /** Opens an account; the password is its holder's to change when so wished. */
    @Transactional
    public Account open(
            String username, String displayName, Role role, Organization unit, String password, boolean mustChange) {
        if (named(username) != null) throw new Refusal(IdentityCode.USERNAME_TAKEN, "username");
        var account = new Account();
        account.username = username;
        account.displayName = displayName;
        account.role = role;
        account.standAt(unit);
        account.takePassword(passwords.hash(password), mustChange, clock.now());
        return recorded(account);
    }

    /** Whether it is the account's password; nothing is counted. */
    public boolean opens(Account account, String password) {
        return passwords.matches(password, account);
    }

    /** Makes it the account's password, without asking how good it is. */
    public void give(Account account, String password) {
        account.takePassword(passwords.hash(password), false, clock.now());
    }

    /** Whether nobody can come in yet. */
    public boolean isEmpty() {
        return count() == 0;
    }

    /** The account of a right password, or null, which does not tell why; a failure is counted whatever comes after. */
    Account tried(String username, String password) {
        var named = named(username);
        var right = passwords.matches(password, named);
        if (named == null) return null;
        return QuarkusTransaction.requiringNew().call(() -> letIn(counted(named.id, right)));
    }

    private Account letIn(Account account) {
        if (account == null) return null;
        account.signedIn(clock.now());
        audit.record(Act.of("account.signed-in"), account);
        return account;
    }

    /** Whether this is the account's password; a wrong one counts as at the door. */
    boolean confirms(long id, String password) {
        var right = passwords.matches(password, findById(id));
        return QuarkusTransaction.requiringNew().call(() -> counted(id, right) != null);
    }

    /** One try after the other: the row stays locked until this one is counted. */
    private Account counted(Long id, boolean right) {
        getEntityManager()
                .createNativeQuery("select id from account where id = ? for update")
                .setParameter(1, id)
                .getSingleResult();
        var account = findById(id);
        var now = clock.now();
        if (account.state(now) != Account.State.ACTIVE) return null;
        if (right) return account;
        account.signInFailed(now);
        if (account.state(now) == Account.State.LOCKED) audit.record(Act.of("account.locked"), account);
        return null;
    }

    @Override
    public Caller.Who acting(long accountId) {
        var account = findById(accountId);
        return account == null || account.disabled ? null : who(account, 0);
    }

    Caller.Who who(Account account, long session) {
        return new Caller.Who(
                account.id,
                account.displayName,
                account.role,
                Right.allOf(account.role),
                account.organizationId,
                scope(account),
                session);
    }

    private Scope scope(Account account) {
        if (account.role.administers()) return Scope.EVERYTHING;
        if (!account.role.seesItsUnit() || account.organizationId == null) return Scope.NOTHING;
        return organizations.scopeOf(organizations.findById(account.organizationId));
    }
}
