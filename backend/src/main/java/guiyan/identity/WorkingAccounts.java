package guiyan.identity;

import guiyan.platform.Colleagues;
import guiyan.platform.Role;
import guiyan.platform.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** The accounts that other rooms hand work to. */
@ApplicationScoped
class WorkingAccounts implements Colleagues {

    private static final int MOST = 500;

    private final Accounts accounts;

    WorkingAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<Colleague> working(Scope scope, Set<Role> roles) {
        var query = accounts.getEntityManager()
                .createQuery("""
                        from Account a where a.role in :roles and a.disabled = false and a.closedOn is null and %s
                        order by a.displayName, a.id
                        """.formatted(scope.condition("a")), Account.class)
                .setParameter("roles", roles)
                .setMaxResults(MOST);
        scope.bind(query);
        return query.getResultList().stream()
                .map(each -> new Colleague(each.id, each.displayName, each.role))
                .toList();
    }
}
