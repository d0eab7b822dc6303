package guiyan.identity.deputies;

import guiyan.identity.Account;
import guiyan.identity.Accounts;
import guiyan.identity.StandingIn;
import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import guiyan.platform.calendar.BusinessClock;
import jakarta.inject.Singleton;
import java.util.List;

/** Appointments of deputies, the newest first. */
@Singleton
class Deputies extends ScopedRepository<Deputy> implements StandingIn {

    private static final List<Order<Deputy>> NEWEST_FIRST =
            List.of(Order.<Deputy>byId().turned());

    private final Accounts accounts;
    private final BusinessClock clock;

    Deputies(Accounts accounts, BusinessClock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    Page<Deputy> search(Scope scope, Cursor cursor) {
        return Listing.of(Deputy.class, "d", "")
                .within(scope)
                .sortedBy(cursor, NEWEST_FIRST)
                .page(getEntityManager(), cursor);
    }

    /** Those by which an account may do another's work today. */
    List<Deputy> ofDeputy(long deputyId) {
        var today = clock.today();
        return list("deputyId = ?1 and untilDay >= ?2 order by id desc", deputyId, today).stream()
                .filter(one -> principal(one) != null)
                .toList();
    }

    @Override
    public Account principal(long appointmentId, long deputyId) {
        var appointment = findById(appointmentId);
        return appointment == null || appointment.deputyId != deputyId ? null : principal(appointment);
    }

    private Account principal(Deputy appointment) {
        if (!appointment.isOn(clock.today())) return null;
        var principal = accounts.findById(appointment.accountId);
        return principal == null || principal.disabled ? null : principal;
    }
}
