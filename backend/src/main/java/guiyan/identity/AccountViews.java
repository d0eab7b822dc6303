package guiyan.identity;

import guiyan.organizations.Organizations;
import guiyan.platform.calendar.SystemClock;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;

/** Shows accounts with the units they stand at; many at once with one question. */
@Singleton
class AccountViews {

    private final Organizations organizations;
    private final SecondStep secondStep;
    private final SystemClock clock;

    AccountViews(Organizations organizations, SecondStep secondStep, SystemClock clock) {
        this.organizations = organizations;
        this.secondStep = secondStep;
        this.clock = clock;
    }

    AccountView of(Account account) {
        return of(List.of(account)).get(0);
    }

    List<AccountView> of(List<Account> accounts) {
        var ids = accounts.stream()
                .map(a -> a.organizationId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var units = organizations.byId(ids);
        var strong = secondStep.onAmong(accounts.stream().map(a -> a.id).toList());
        var now = clock.now();
        return accounts.stream()
                .map(a -> AccountView.of(
                        a, a.organizationId == null ? null : units.get(a.organizationId), strong.contains(a.id), now))
                .toList();
    }
}
