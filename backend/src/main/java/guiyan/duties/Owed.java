package guiyan.duties;

import guiyan.platform.Place;
import java.time.LocalDate;

/**
 * That something is owed about a subject, with what bears on it: the person it is about, where it lies, the days of its window
 * where they are its own, the day the office knew of the subject, the day the subject ended, whether it is suspended, and the
 * evidence there is already.
 */
public record Owed(
        long subject,
        Long person,
        Place place,
        LocalDate opensOn,
        LocalDate dueOn,
        LocalDate knownOn,
        LocalDate endedOn,
        boolean suspended,
        Evidence evidence) {

    public static Owed about(long subject, Long person, Place place) {
        return new Owed(subject, person, place, null, null, null, null, false, null);
    }

    /** It arises with an event of that day. */
    public Owed opening(LocalDate day) {
        return new Owed(subject, person, place, day, dueOn, knownOn, endedOn, suspended, evidence);
    }

    /** It is due on a day that the event itself names. */
    public Owed due(LocalDate day) {
        return new Owed(subject, person, place, opensOn, day, knownOn, endedOn, suspended, evidence);
    }

    /** The office has known of the subject since that day. */
    public Owed knownOn(LocalDate day) {
        return new Owed(subject, person, place, opensOn, dueOn, day, endedOn, suspended, evidence);
    }

    /** The subject ended on that day; null when it has not. */
    public Owed endedOn(LocalDate day) {
        return new Owed(subject, person, place, opensOn, dueOn, knownOn, day, suspended, evidence);
    }

    /** Contact is lost: nobody is asked for it until it is restored. */
    public Owed whileSuspended(boolean is) {
        return new Owed(subject, person, place, opensOn, dueOn, knownOn, endedOn, is, evidence);
    }

    /** It has been done already; null when it has not. */
    public Owed metBy(Evidence row) {
        return new Owed(subject, person, place, opensOn, dueOn, knownOn, endedOn, suspended, row);
    }
}
