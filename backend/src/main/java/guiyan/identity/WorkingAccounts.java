package guiyan.identity;

import guiyan.platform.Colleagues;
import guiyan.platform.Role;
import guiyan.platform.Scope;
import jakarta.inject.Singleton;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The accounts that other rooms hand work to. */
@Singleton
class WorkingAccounts implements Colleagues {

    private static final int MOST = 500;

    private final Accounts accounts;

    WorkingAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<Colleague> working(Scope scope, Set<Role> roles) {
        return asked(scope, roles, "true")
                .setMaxResults(MOST)
                .getResultStream()
                .map(this::colleague)
                .toList();
    }

    @Override
    public Optional<Colleague> working(Scope scope, Set<Role> roles, long id) {
        return asked(scope, roles, "a.id = :id")
                .setParameter("id", id)
                .getResultStream()
                .map(this::colleague)
                .findFirst();
    }

    private TypedQuery<Account> asked(Scope scope, Set<Role> roles, String more) {
        var query = accounts.getEntityManager()
                .createQuery("""
                        from Account a where a.role in :roles and a.disabled = false and a.closedOn is null
                        and %s and %s order by a.displayName, a.id
                        """.formatted(more, scope.condition("a")), Account.class)
                .setParameter("roles", roles);
        scope.bind(query);
        return query;
    }

    private Colleague colleague(Account account) {
        return new Colleague(account.id, account.displayName, account.role);
    }
}
