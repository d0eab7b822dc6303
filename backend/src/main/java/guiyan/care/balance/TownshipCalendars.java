package guiyan.care.balance;

import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The crop calendars of townships. */
@Singleton
class TownshipCalendars extends ScopedRepository<TownshipCalendar> {

    /** What the township has decided in which these units lie. */
    Optional<TownshipCalendar> around(Scope scope) {
        if (!scope.hasUnits()) return Optional.empty();
        var query = getEntityManager()
                .createQuery(
                        "from TownshipCalendar c where c.unitId in (select o.townshipId from Organization o where %s)"
                                .formatted(scope.condition("o")),
                        TownshipCalendar.class);
        scope.bind(query);
        return query.getResultStream().findFirst();
    }

    CropCalendar of(Scope scope) {
        return CropCalendar.of(around(scope).orElse(null));
    }
}
