package guiyan.members;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bands of age of the national communiqué; an age that may be two counts as the younger one. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"-30", "31-35", "36-40", "41-45", "46-50", "51-55", "56-60", "61-", "UNKNOWN"})
public enum AgeBand {
    TO_30(0, 30, "-30"),
    TO_35(31, 35, "31-35"),
    TO_40(36, 40, "36-40"),
    TO_45(41, 45, "41-45"),
    TO_50(46, 50, "46-50"),
    TO_55(51, 55, "51-55"),
    TO_60(56, 60, "56-60"),
    FROM_61(61, 200, "61-"),
    UNKNOWN(0, 0, "UNKNOWN");

    private final int from;
    private final int to;
    private final String label;

    AgeBand(int from, int to, String label) {
        this.from = from;
        this.to = to;
        this.label = label;
    }

    /** The band as it is written. */
    public static AgeBand fromString(String label) {
        return Arrays.stream(values())
                .filter(band -> band.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no band of ages: " + label));
    }

    @JsonValue
    @Override
    public String toString() {
        return label;
    }

    /** Who was born on that day is too old. */
    private String after(LocalDate today) {
        return today.minusYears(to + 1L).toString();
    }

    private String until(LocalDate today) {
        return today.minusYears(from).toString();
    }

    /** The condition on a person {@code p}, for HQL; its parameters are {@link #values}. */
    static String condition(AgeBand band) {
        if (band == null) return "1 = 1";
        if (band == UNKNOWN) return "p.bornBy is null";
        return "p.bornBy > :bornAfter and p.bornBy <= :bornUntil";
    }

    static Map<String, Object> values(AgeBand band, LocalDate today) {
        if (band == null || band == UNKNOWN) return Map.of();
        return Map.of("bornAfter", band.after(today), "bornUntil", band.until(today));
    }

    /** The band of each person {@code p}, for HQL; its parameters are {@link #limits}. */
    static String banding() {
        var cases = new StringBuilder("case when p.bornBy is null then 'UNKNOWN'");
        for (var band : values())
            if (band != UNKNOWN) cases.append(" when p.bornBy > :%s then '%s'".formatted(band.name(), band.label));
        return cases.append(" else 'UNKNOWN' end").toString();
    }

    static Map<String, Object> limits(LocalDate today) {
        var limits = new HashMap<String, Object>();
        for (var band : values()) if (band != UNKNOWN) limits.put(band.name(), band.after(today));
        return limits;
    }
}
