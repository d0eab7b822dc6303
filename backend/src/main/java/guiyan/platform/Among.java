package guiyan.platform;

import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * That an attribute is one of some values, each a parameter of its own and the last said again up to a power of two:
 * Hibernate keeps no plan of a question that takes a list, and few of such ones.
 */
public record Among(String condition, Map<String, Object> values) {

    /** None of no values. */
    public static Among of(String attribute, String name, Collection<?> wanted) {
        if (wanted.isEmpty()) return new Among("1 = 0", Map.of());
        var all = List.copyOf(wanted);
        var values = new TreeMap<String, Object>();
        for (int i = 0; i < size(all.size()); i++) values.put(name + i, all.get(Math.min(i, all.size() - 1)));
        var places = values.keySet().stream().map(each -> ":" + each).collect(Collectors.joining(", "));
        return new Among("%s in (%s)".formatted(attribute, places), values);
    }

    /** Gives a question that holds the condition its values. */
    public void bind(Query query) {
        values.forEach(query::setParameter);
    }

    private static int size(int wanted) {
        return wanted == 1 ? 1 : Integer.highestOneBit(wanted - 1) << 1;
    }
}
