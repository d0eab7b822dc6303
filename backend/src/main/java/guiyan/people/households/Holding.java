package guiyan.people.households;

import guiyan.platform.Refusal;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** How many people a household has and how much land, in mu; what is not known is null. */
@Embeddable
public record Holding(Integer people, BigDecimal paddyMu, BigDecimal dryLandMu, BigDecimal forestMu) {

    static final Holding NOTHING_KNOWN = new Holding(null, null, null, null);

    /** The rest when a part goes; what is not known stays so, and nothing goes that is not there. */
    Holding without(Holding part) {
        var rest = less("people", decimal(people), decimal(part.people));
        return new Holding(
                rest == null ? null : rest.intValueExact(),
                less("paddyMu", paddyMu, part.paddyMu),
                less("dryLandMu", dryLandMu, part.dryLandMu),
                less("forestMu", forestMu, part.forestMu));
    }

    private static BigDecimal less(String field, BigDecimal whole, BigDecimal part) {
        if (whole == null || part == null) return whole;
        if (part.compareTo(whole) > 0)
            throw new Refusal(HouseholdCode.MORE_THAN_THERE_IS, field, whole.toPlainString());
        return whole.subtract(part);
    }

    /** Both together; what is not known of one counts as nothing. */
    Holding with(Holding other) {
        var sum = more(decimal(people), decimal(other.people));
        return new Holding(
                sum == null ? null : sum.intValueExact(),
                more(paddyMu, other.paddyMu),
                more(dryLandMu, other.dryLandMu),
                more(forestMu, other.forestMu));
    }

    private static BigDecimal more(BigDecimal one, BigDecimal other) {
        if (one == null) return other;
        return other == null ? one : one.add(other);
    }

    private static BigDecimal decimal(Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }
}
