package guiyan.organizations.figures;

import java.util.Map;

/** So many of so many. */
public record Count(long numerator, long denominator) {

    public static final Count NONE = new Count(0, 0);

    /** A count that is of nothing else. */
    public static Count of(long number) {
        return new Count(number, number);
    }

    public Count and(Count other) {
        return new Count(numerator + other.numerator, denominator + other.denominator);
    }

    /** All units together. */
    public static Count all(Map<Long, Count> counted) {
        return counted.values().stream().reduce(NONE, Count::and);
    }
}
