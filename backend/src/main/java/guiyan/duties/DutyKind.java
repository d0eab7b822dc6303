package guiyan.duties;

import java.util.List;

/** Something that somebody owes, again and again or once: offered by the room that knows about whom. */
public interface DutyKind {

    /** Its name, such as {@code MONTHLY_CALL}. */
    String code();

    /** What it is like until a township decides otherwise. */
    Terms terms();

    /** What sort of row it is owed about, such as {@code OUTFLOW}. */
    String subject();

    /**
     * What is owed in the period, by the subject's id in rising order and no more than a chunk: about those that it is asked
     * for, with the evidence there is already. What arises once is asked for by the days of its event.
     */
    List<Owed> owed(Period period, Asked asked);

    /** Whether somebody notes that it was done; else it follows from other rows. */
    default boolean isNoted() {
        return false;
    }

    /** Whether it arises from what became of other duties: these are judged before it. */
    default boolean restsOnOthers() {
        return false;
    }

    /** The days of the period in which it can be done in time. */
    default Window window(Period period) {
        return new Window(period.first(), period.last());
    }
}
