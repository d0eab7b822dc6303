package guiyan.duties;

/**
 * What a kind of duty is like until a township decides otherwise: how often it arises, who owes it, how many days it takes from
 * its event on, how many more are let pass, and what it becomes when they have.
 */
public record Terms(Cadence cadence, Owes owes, int dueDays, int graceDays, DutyState lapsesTo) {

    /** Bound to its period: what was not done in it cannot be made up. */
    public static Terms each(Cadence cadence, Owes owes, int graceDays) {
        return new Terms(cadence, owes, 0, graceDays, DutyState.MISSED);
    }

    /** Can still be done when its day has passed. */
    public static Terms lasting(Cadence cadence, Owes owes) {
        return new Terms(cadence, owes, 0, 0, DutyState.OVERDUE);
    }

    /** Arises once with an event, can still be done when its days have passed. */
    public static Terms once(Owes owes, int dueDays) {
        return new Terms(Cadence.ONCE, owes, dueDays, 0, DutyState.OVERDUE);
    }
}
