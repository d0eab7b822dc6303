package guiyan.care.values;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Needs in a column, in the list's order. */
@Converter
public class CareNeedsColumn implements AttributeConverter<Set<CareNeed>, String> {

    @Override
    public String convertToDatabaseColumn(Set<CareNeed> needs) {
        return text(needs);
    }

    @Override
    public Set<CareNeed> convertToEntityAttribute(String text) {
        return read(text);
    }

    /** The needs with commas between; null for none. */
    public static String text(Set<CareNeed> needs) {
        if (needs == null || needs.isEmpty()) return null;
        return new TreeSet<>(needs).stream().map(Enum::name).collect(Collectors.joining(","));
    }

    /** The needs that a text names. */
    public static Set<CareNeed> read(String text) {
        var needs = new TreeSet<CareNeed>();
        if (text != null) Stream.of(text.split(",")).map(CareNeed::valueOf).forEach(needs::add);
        return needs;
    }
}
