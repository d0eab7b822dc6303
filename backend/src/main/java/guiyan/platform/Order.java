package guiyan.platform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** One way to sort a list: the key's attributes, and how a row's key is written into a cursor and read back. */
public record Order<E>(String name, List<Key<E>> keys, boolean descending) {

    /** One attribute of the key. */
    public record Key<E>(String attribute, Function<E, Object> of, Function<String, Object> parse) {}

    /** By id, which is the order of recording. */
    public static <E extends Keyed> Order<E> byId() {
        return new Order<>("id", List.of(idKey()), false);
    }

    /** By a text attribute, then by id. */
    public static <E extends Keyed> Order<E> by(String name, String attribute, Function<E, Object> of) {
        return new Order<>(name, List.of(new Key<>(attribute, of, text -> text), idKey()), false);
    }

    /** By a day, then by id. */
    public static <E extends Keyed> Order<E> byDay(String attribute, Function<E, Object> of) {
        return new Order<>(attribute, List.of(new Key<>(attribute, of, Order::day), idKey()), false);
    }

    /** By a day, then by id, the latest first. */
    public static <E extends Keyed> Order<E> latest(String attribute, Function<E, Object> of) {
        return new Order<>("-" + attribute, List.of(new Key<>(attribute, of, Order::day), idKey()), true);
    }

    // A cursor that does not hold one is refused like one that does not hold a number.
    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            throw new NumberFormatException(text);
        }
    }

    /** The same order from its other end. */
    public Order<E> turned() {
        return new Order<>("-" + name, keys, !descending);
    }

    private static <E extends Keyed> Key<E> idKey() {
        return new Key<>("id", row -> row.id, Long::valueOf);
    }
}
