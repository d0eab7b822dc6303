package guiyan.contact.statistics;

import guiyan.duties.DutyState;
import guiyan.duties.Tallies;
import java.util.Collection;
import java.util.Set;

/** So many of so many. */
record Count(long numerator, long denominator) {

    static final Count NONE = new Count(0, 0);

    private static final Set<DutyState> NOT_OWED =
            Set.of(DutyState.CANCELLED, DutyState.NOT_APPLICABLE_BACKFILL, DutyState.WAIVED);

    Count and(Count other) {
        return new Count(numerator + other.numerator, denominator + other.denominator);
    }

    /** Of the duties that are owed, those in these states. */
    static Count owed(Collection<Tallies.Count> tallies, Set<DutyState> states) {
        return new Count(
                sum(tallies, states),
                tallies.stream()
                        .filter(tally -> !NOT_OWED.contains(tally.state()))
                        .mapToLong(Tallies.Count::n)
                        .sum());
    }

    static long sum(Collection<Tallies.Count> tallies, Set<DutyState> states) {
        return tallies.stream()
                .filter(tally -> states.contains(tally.state()))
                .mapToLong(Tallies.Count::n)
                .sum();
    }
}
