package guiyan.duties.generating;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** How far the duties of one kind have been generated; where the work stopped, it goes on. */
@Entity
class DutyProgress {

    @Id
    String kind;

    /** The first day of the stretch at hand; all before it is done. */
    LocalDate firstDay;

    /** The last day of the stretch at hand, of what arises once; null before it is begun. */
    LocalDate lastDay;

    long afterSubject;

    /** The stretch goes on after this subject. */
    void reached(long subject) {
        afterSubject = subject;
    }

    /** The stretch is done; the next one begins on that day. */
    void done(LocalDate next) {
        firstDay = next;
        lastDay = null;
        afterSubject = 0;
    }
}
