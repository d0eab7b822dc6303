package guiyan.outflow.statistics;

import guiyan.areas.FlowScope;
import guiyan.outflow.values.AwayFor;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** Numerator and denominator of one unit. */
record Part(long numerator, long denominator) {

    static final Part NOTHING = new Part(0, 0);

    Part and(Part other) {
        return new Part(numerator + other.numerator, denominator + other.denominator);
    }

    /** What an indicator says of those of one unit who are away. */
    static Part of(Indicator indicator, List<Alike> away, String home, long onRoll, LocalDate on) {
        Predicate<Alike> floating = row -> AwayFor.isFloating(row.departedBy(), on);
        return switch (indicator) {
            case OUTFLOW_RATE -> new Part(count(away), onRoll);
            case FLOATING -> share(away, floating);
            case SHORT_TERM -> share(away, floating.negate());
            case DIRECTION_UNKNOWN -> share(away, row -> row.scope(home) == FlowScope.UNKNOWN);
            case HOST_REGISTERED -> share(away.stream().filter(floating).toList(), Alike::isAtHost);
            case LIAISON_COVERAGE ->
                away.isEmpty() ? NOTHING : new Part(away.stream().anyMatch(Alike::hasLiaison) ? 1 : 0, 1);
            case ASSIGNMENT_COVERAGE -> share(away, Alike::hasLiaison);
            default -> share(away, row -> true);
        };
    }

    private static Part share(List<Alike> rows, Predicate<Alike> counts) {
        return new Part(count(rows.stream().filter(counts).toList()), count(rows));
    }

    private static long count(List<Alike> rows) {
        return rows.stream().mapToLong(Alike::n).sum();
    }
}
