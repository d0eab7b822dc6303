package guiyan.contact;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tries in a column, in their order: {@code 642120345678901248:NO_ANSWER,642120345678901249:REACHED}. */
@Converter
public class TriesColumn implements AttributeConverter<List<Try>, String> {

    @Override
    public String convertToDatabaseColumn(List<Try> tries) {
        if (tries == null || tries.isEmpty()) return null;
        return tries.stream()
                .map(each -> each.contactPointId() + ":" + each.outcome())
                .collect(Collectors.joining(","));
    }

    @Override
    public List<Try> convertToEntityAttribute(String text) {
        if (text == null) return List.of();
        return Stream.of(text.split(",")).map(TriesColumn::read).toList();
    }

    private static Try read(String text) {
        var colon = text.indexOf(':');
        return new Try(Long.parseLong(text.substring(0, colon)), Outcome.valueOf(text.substring(colon + 1)));
    }
}
