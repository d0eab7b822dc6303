package guiyan.identity;

import guiyan.organizations.Organization;
import guiyan.organizations.Organizations;
import guiyan.people.Person;
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
import guiyan.platform.calendar.SystemClock;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Accounts. Every question from a desk names the scope it is asked from; the door asks by user name. */
@Singleton
public class Accounts extends ScopedRepository<Account> implements Callers.Acting {

    private static final List<Order<Account>> ORDERS = List.of(Order.by("username", "username", a -> a.username));

    private final Organizations organizations;
    private final Passwords passwords;
    private final SystemClock clock;

    Accounts(Organizations organizations, Passwords passwords, SystemClock clock) {
        this.organizations = organizations;
        this.passwords = passwords;
        this.clock = clock;
    }

    Page<Account> search(Scope scope, AccountFilter filter, Cursor cursor) {
        return Listing.of(Account.class, "a", "")
                .within(scope)
                .where("a.lastSignInAt is null and a.disabled = :shut", "shut", filter.unstarted ? false : null)
                .sortedBy(cursor, ORDERS)
                .page(getEntityManager(), cursor);
    }

    /** The account with a user name; null when there is none. */
    public Account named(String username) {
        return find("username", username).firstResult();
    }

    /** Those with these user names, wherever they stand. */
    public List<Account> named(Collection<String> usernames) {
        return usernames.isEmpty() ? List.of() : list("username in ?1", List.copyOf(usernames));
    }

    /** Those of the scope with these ids. */
    public List<Account> withIds(Scope scope, Collection<Long> ids) {
        if (ids.isEmpty()) return List.of();
        return list("id in ?1", List.copyOf(ids)).stream().filter(scope::holds).toList();
    }

    /** Opens an account; the password is its holder's to change when so wished. */
    @Transactional
    public Account open(
            String username, String displayName, Role role, Organization unit, String password, boolean mustChange) {
        return opened(username, displayName, role, unit, passwords.hash(password), mustChange);
    }

    /** Opens an account that nobody can come in with until it is given a start password. */
    public Account openUnstarted(String username, String displayName, Role role, Organization unit) {
        return opened(username, displayName, role, unit, passwords.ofNobody(), true);
    }

    /** Opens a member's own account with the password he has chosen. */
    public Account openFor(Person person, String username, String password) {
        var branch = organizations.findById(person.branchId);
        var account = opened(username, person.name, Role.MEMBER, branch, passwords.ofNobody(), false);
        account.personId = person.id;
        choose(account, password);
        return account;
    }

    /** Opens a member's own account that is entered by enrolled phones alone: its password nobody has. */
    public Account openDoorFor(Person person) {
        var branch = organizations.findById(person.branchId);
        var username = "m-" + PublicId.of(person.id).toString().toLowerCase(Locale.ROOT);
        var account = opened(username, person.name, Role.MEMBER, branch, passwords.ofNobody(), false);
        account.personId = person.id;
        return account;
    }

    /** Makes a member's account the own door of this person. */
    public void belongs(Account account, Person person) {
        account.personId = person.id;
    }

    /** Its holder has come in by his phone; tries at the password are counted on. */
    public void enteredByPhone(Account account) {
        account.lastSignInAt = clock.now();
    }

    /** Makes it the account's password, if it is good enough. */
    public void choose(Account account, String password) {
        passwords.requireGood(password, account);
        account.takePassword(passwords.hash(password), false, clock.now());
        account.unlock();
    }

    /** The account that is a person's own door; null when he has none. */
    public Account ofPerson(long personId) {
        return find("personId", personId).firstResult();
    }

    /** The one whose holder another sign-in calls by that name; null when there is none. */
    public Account vouchedFor(String issuer, String subject) {
        return find("signOnIssuer = ?1 and signOnSubject = ?2", issuer, subject).firstResult();
    }

    /** Those of a branch who work in a role now, by name. */
    public List<Account> working(long branch, Role role) {
        return list(
                "branchId = ?1 and role = ?2 and disabled = false and closedOn is null order by username",
                branch,
                role);
    }

    private Account opened(
            String username, String displayName, Role role, Organization unit, String hash, boolean mustChange) {
        if (named(username) != null) throw new Refusal(IdentityCode.USERNAME_TAKEN, "username");
        var account = new Account();
        account.username = username;
        account.displayName = displayName;
        account.role = role;
        account.awakeSince = clock.now();
        account.standAt(unit);
        account.takePassword(hash, mustChange, clock.now());
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

    /**
     * Those that can be signed in to and have not been since that day, but never the last system administrator; a member's own
     * door stays open as long as the lease of his phone, for he comes once a quarter.
     */
    List<Account> unusedSince(Instant day) {
        var unused = list(
                "disabled = false and role <> MEMBER and awakeSince < ?1 and passwordSince < ?1"
                        + " and (lastSignInAt is null or lastSignInAt < ?1)",
                day);
        var isLast = count("role = ?1 and disabled = false", Role.SYSTEM_ADMIN)
                <= unused.stream().filter(a -> a.role == Role.SYSTEM_ADMIN).count();
        return isLast ? unused.stream().filter(a -> a.role != Role.SYSTEM_ADMIN).toList() : unused;
    }

    @Override
    public Caller.Who acting(long accountId) {
        var account = findById(accountId);
        return account == null || account.disabled ? null : who(account, 0);
    }

    Caller.Who who(Account account, long session) {
        var unit = account.organizationId == null ? null : organizations.findById(account.organizationId);
        return who(account.id, account.displayName, account.role, unit, session);
    }

    Caller.Who who(Entrant entrant) {
        return who(entrant.accountId(), entrant.name(), entrant.role(), entrant.unit(), entrant.sessionId());
    }

    private Caller.Who who(long id, String name, Role role, Organization unit, long session) {
        var unitId = unit == null ? null : unit.id;
        return new Caller.Who(id, name, role, Right.allOf(role), unitId, scope(role, unit), session, null, null);
    }

    private Scope scope(Role role, Organization unit) {
        if (role.administers()) return Scope.EVERYTHING;
        return role.seesItsUnit() && unit != null ? organizations.scopeOf(unit) : Scope.NOTHING;
    }
}
