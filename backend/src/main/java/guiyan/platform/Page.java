package guiyan.platform;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a list, and the cursor of the next. */
public record Page<T>(@Schema(required = true) List<T> items, String nextCursor, Long total) {

    public <V> Page<V> map(Function<T, V> show) {
        return new Page<>(items.stream().map(show).toList(), nextCursor, total);
    }

    /** The same page with items shown together, so that what they share is asked for once. */
    public <V> Page<V> mapAll(Function<List<T>, List<V>> show) {
        return new Page<>(show.apply(items), nextCursor, total);
    }
}
