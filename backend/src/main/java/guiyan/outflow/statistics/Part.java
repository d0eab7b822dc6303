package guiyan.outflow.statistics;

import guiyan.areas.FlowScope;
import guiyan.outflow.statistics.AwayFigures.Row;
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
    static Part of(Indicator indicator, List<Row> away, String home, long onRoll, LocalDate on) {
        Predicate<Row> floating = row -> AwayFor.isFloating(row.departedBy(), on);
        return switch (indicator) {
            case OUTFLOW_RATE -> new Part(away.size(), onRoll);
            case FLOATING -> share(away, floating);
            case SHORT_TERM -> share(away, floating.negate());
            case DIRECTION_UNKNOWN -> share(away, row -> row.scope(home) == FlowScope.UNKNOWN);
            case HOST_REGISTERED -> share(away.stream().filter(floating).toList(), row -> row.hostReportedOn() != null);
            case LIAISON_COVERAGE ->
                away.isEmpty() ? NOTHING : new Part(away.stream().anyMatch(Row::hasLiaison) ? 1 : 0, 1);
            case ASSIGNMENT_COVERAGE -> share(away, Row::hasLiaison);
            default -> new Part(away.size(), away.size());
        };
    }

    private static Part share(List<Row> rows, Predicate<Row> counts) {
        return new Part(rows.stream().filter(counts).count(), rows.size());
    }
}
