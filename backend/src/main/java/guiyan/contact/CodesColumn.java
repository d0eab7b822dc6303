package guiyan.contact;

import jakarta.persistence.AttributeConverter;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A few words of a closed list in one column, in the list's order. */
abstract class CodesColumn<E extends Enum<E>> implements AttributeConverter<Set<E>, String> {

    private final Class<E> type;

    CodesColumn(Class<E> type) {
        this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(Set<E> words) {
        if (words == null || words.isEmpty()) return null;
        return new TreeSet<>(words).stream().map(Enum::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<E> convertToEntityAttribute(String text) {
        var words = EnumSet.noneOf(type);
        if (text != null)
            Stream.of(text.split(",")).map(word -> Enum.valueOf(type, word)).forEach(words::add);
        return words;
    }
}
