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
        return find("unitId in (select o.townshipId from Organization o where o.id in ?1)", scope.units())
                .firstResultOptional();
    }

    CropCalendar of(Scope scope) {
        return CropCalendar.of(around(scope).orElse(null));
    }
}
