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
import guiyan.platform.Role;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import guiyan.platform.calendar.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Accounts. Every question from a desk names the scope it is asked from; the door asks by user name. */
@ApplicationScoped
public class Accounts extends ScopedRepository<Account> implements Callers {

    private static final List<Order<Account>> ORDERS = List.of(Order.by("username", "username", a -> a.username));

    private final Organizations organizations;
    private final Passwords passwords;
    private final SystemClock clock;

    Accounts(Organizations organizations, Passwords passwords, SystemClock clock) {
        this.organizations = organizations;
        this.passwords = passwords;
        this.clock = clock;
    }

    Page<Account> search(Scope scope, Cursor cursor) {
        return Listing.of(Account.class, "a", "")
                .within(scope)
                .sortedBy(cursor, ORDERS)
                .page(getEntityManager(), cursor);
    }

    Account named(String username) {
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
        if (unit != null) {
            account.organizationId = unit.id;
            account.placeWhere(unit);
        }
        account.takePassword(passwords.hash(password), mustChange);
        return recorded(account);
    }

    /** Whether nobody can come in yet. */
    public boolean isEmpty() {
        return count() == 0;
    }

    /** Tries a password; counts a failure in a transaction of its own, so that the refusal does not undo it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Account tried(String username, String password) {
        var account = named(username);
        var right = passwords.matches(password, account);
        if (account == null) return null;
        var now = clock.now();
        var usable = account.state(now) == Account.State.ACTIVE;
        if (right && usable) account.signedIn(now);
        else if (usable) account.signInFailed(now);
        return right && usable ? account : null;
    }

    @Override
    @Transactional
    public Caller.Who acting(long accountId) {
        var account = findById(accountId);
        if (account == null || account.disabled) throw new Refusal(IdentityCode.SESSION_ENDED, null);
        return who(account, 0);
    }

    Caller.Who who(Account account, long session) {
        return new Caller.Who(
                account.id, account.displayName, account.role, account.organizationId, scope(account), session);
    }

    private Scope scope(Account account) {
        if (account.role.administers()) return Scope.EVERYTHING;
        if (!account.role.seesItsUnit() || account.organizationId == null) return Scope.NOTHING;
        return organizations.scopeOf(organizations.findById(account.organizationId));
    }
}
