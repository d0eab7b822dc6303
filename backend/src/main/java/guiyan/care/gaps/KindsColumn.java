package guiyan.care.gaps;

import guiyan.outflow.CareGap.Kind;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is missing at home, in one column. */
@Converter
public class KindsColumn implements AttributeConverter<Set<Kind>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Kind> kinds) {
        return new TreeSet<>(kinds).stream().map(Enum::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<Kind> convertToEntityAttribute(String text) {
        return Stream.of(text.split(",")).map(Kind::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }
}
