package guiyan.outflow.duties;

import guiyan.duties.Duties;
import guiyan.outflow.Outflow;
import guiyan.platform.audit.Recorded;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** Whatever is done to an episode, what is owed about it is judged again. */
@Singleton
class ChangedOutflows {

    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);

    private final Duties duties;

    ChangedOutflows(Duties duties) {
        this.duties = duties;
    }

    /** From the first day of the rules: a correction may have moved the departure either way. */
    void judgeAgain(@Observes Recorded recorded) {
        if (recorded.subject() instanceof Outflow outflow) duties.changed(Absences.SUBJECT, outflow.id, EVER);
    }
}
