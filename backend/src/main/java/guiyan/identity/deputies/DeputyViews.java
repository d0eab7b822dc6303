package guiyan.identity.deputies;

import guiyan.identity.Accounts;
import guiyan.platform.Scope;
import guiyan.platform.calendar.BusinessClock;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows appointments together: the accounts they name are asked for once. */
@Singleton
class DeputyViews {

    private final Accounts accounts;
    private final BusinessClock clock;

    DeputyViews(Accounts accounts, BusinessClock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    DeputyView of(Deputy one) {
        return of(List.of(one)).get(0);
    }

    /** Who appoints or stands in may know both names, wherever the accounts stand. */
    List<DeputyView> of(List<Deputy> some) {
        var ids = some.stream()
                .flatMap(one -> Stream.of(one.accountId, one.deputyId))
                .collect(Collectors.toSet());
        var named = accounts.withIds(Scope.EVERYTHING, ids).stream().collect(Collectors.toMap(a -> a.id, a -> a));
        return some.stream()
                .map(one -> DeputyView.of(one, named, clock.today()))
                .toList();
    }
}
