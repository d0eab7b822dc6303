package guiyan.contact;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which rung stands next after a row of attempts (domain.md 2.3, note 9): the next one after three failures on two days, or at
 * once after a wrong number; a conversation brings back to the first.
 */
class Ladder {

    private static final int FAILURES = 3;
    private static final int DAYS = 2;

    private Rung rung = Rung.OWN_NUMBER;
    private int failures;
    private final Set<LocalDate> days = new HashSet<>();

    /** What to try after these attempts, the oldest first. */
    static Rung after(List<ContactRecord> attempts) {
        var ladder = new Ladder();
        attempts.forEach(ladder::climb);
        return ladder.rung;
    }

    private void climb(ContactRecord attempt) {
        switch (attempt.outcome) {
            case REACHED -> stand(Rung.OWN_NUMBER);
            case REFUSED -> stand(Rung.PROPOSE_WAIVER);
            case WRONG_NUMBER -> stand(rung.next());
            default -> fail(attempt.occurredOn);
        }
    }

    private void fail(LocalDate day) {
        failures++;
        days.add(day);
        if (failures >= FAILURES && days.size() >= DAYS) stand(rung.next());
    }

    private void stand(Rung on) {
        rung = on;
        failures = 0;
        days.clear();
    }
}
