package guiyan.members;

import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what the roll is broken down, and how the list of one group is asked for. */
@Schema(name = "RollBreakdown")
enum RollBreakdown {
    SEX("sex"),
    AGE("age"),
    EDUCATION("education");

    private final String parameter;

    RollBreakdown(String parameter) {
        this.parameter = parameter;
    }

    /** The group of a member {@code m} whose person is {@code p}, for HQL; its parameters are {@link #values}. */
    String group() {
        return switch (this) {
            case SEX -> "cast(p.sex as string)";
            case AGE -> AgeBand.banding();
            case EDUCATION -> "coalesce(p.education, 'UNKNOWN')";
        };
    }

    Map<String, Object> values(LocalDate today) {
        return this == AGE ? AgeBand.limits(today) : Map.of();
    }

    /** The condition of the list behind a group. */
    String condition(String key) {
        return parameter + "=" + key;
    }
}
