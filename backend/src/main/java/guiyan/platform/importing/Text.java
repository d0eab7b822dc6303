package guiyan.platform.importing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** One field that a file may change: its name, how it is read from a row of the register, and written to it; null clears. */
public record Text<E>(String field, Function<E, Object> of, BiConsumer<E, String> into) {

    public static <E> Map<String, String> all(List<Text<E>> texts, E entity) {
        var all = new LinkedHashMap<String, String>();
        for (var text : texts) {
            var value = text.of.apply(entity);
            all.put(text.field, value == null ? null : value.toString());
        }
        return all;
    }

    public static <E> void write(List<Text<E>> texts, E entity, Map<String, String> values) {
        for (var text : texts) if (values.containsKey(text.field)) text.into.accept(entity, values.get(text.field));
    }

    /** Through a reader that is never asked to read nothing. */
    public static <T> T read(String text, Function<String, T> reader) {
        return text == null ? null : reader.apply(text);
    }

    /** What clerks write, in turn with the code it means; each code means itself. */
    public static Map<String, String> words(Enum<?>[] codes, String pairs) {
        var words = new HashMap<String, String>();
        for (var code : codes) words.put(code.name(), code.name());
        var all = pairs.split(" ");
        for (int i = 0; i < all.length; i += 2) words.put(all[i], all[i + 1]);
        return words;
    }
}
