package guiyan.members;

import java.util.List;
import java.util.stream.Collectors;

/** What a file must say to be complete (I-38): sex, birth date, ethnicity, education, joining, and a number of one's own. */
final class Completeness {

    private static final List<String> FILLED = List.of(
            "p.sex <> UNKNOWN",
            "p.birthDate is not null",
            "p.ethnicity is not null",
            "p.education is not null",
            "m.joinedOn is not null");

    private static final String OWN_NUMBER = """
            exists (select 1 from ContactPoint c where c.personId = m.id and c.owner = SELF and c.retiredOn is null%s)
            """;

    /** How many fields are required of each member. */
    static final int REQUIRED = FILLED.size() + 1;

    static final String REACHABLE = OWN_NUMBER.formatted("");

    /** Somebody made sure of the number since {@code :quarter}. */
    static final String FRESH = OWN_NUMBER.formatted(" and c.verifiedOn >= :quarter");

    /** That something is missing, about a member {@code m} and his person {@code p}. */
    static final String MISSING = FILLED.stream()
            .map(filled -> "not (" + filled + ")")
            .collect(Collectors.joining(" or ", "(", " or not " + REACHABLE + ")"));

    private Completeness() {}

    /** How many of a member's required fields say something, for HQL about {@code m} and his person {@code p}. */
    static String filled() {
        return FILLED.stream()
                .map(filled -> "case when %s then 1 else 0 end".formatted(filled))
                .collect(Collectors.joining(" + "));
    }
}
