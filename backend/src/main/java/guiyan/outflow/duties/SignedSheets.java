package guiyan.outflow.duties;

import guiyan.duties.Duties;
import guiyan.outflow.snapshots.LedgerSnapshot;
import guiyan.platform.audit.Recorded;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.YearMonth;

/** A month's sheet that both sides have signed closes what was due in the month by the sheet's day (domain.md 2.3, note 7). */
@Singleton
class SignedSheets {

    private final Duties duties;

    SignedSheets(Duties duties) {
        this.duties = duties;
    }

    void close(@Observes Recorded recorded) {
        if (!(recorded.subject() instanceof LedgerSnapshot sheet) || !sheet.isSignedByBoth()) return;
        duties.close(sheet.unitId, YearMonth.parse(sheet.month).atDay(1), sheet.asOf);
    }
}
