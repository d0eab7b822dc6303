package guiyan.platform;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a list, the cursor of the next, and how the list goes on from there. */
public record Page<T>(
        @Schema(required = true) List<T> items,
        String nextCursor,
        Long total,

        @JsonIgnore @Schema(hidden = true) Function<String, Page<T>> question,
        @JsonIgnore @Schema(hidden = true) LongSupplier count) {

    /** A page of a list that nobody counts. */
    public Page(List<T> items, String nextCursor, Long total, Function<String, Page<T>> question) {
        this(items, nextCursor, total, question, () -> items.size());
    }

    /** The types a whole list leaves as, beside JSON. */
    public static final String CSV = "text/csv";

    public static final String NDJSON = "application/x-ndjson";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** A list that is whole. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null, null, null);
    }

    public <V> Page<V> map(Function<T, V> show) {
        return mapAll(rows -> rows.stream().map(show).toList());
    }

    /** The same page with items shown together, so that what they share is asked for once. */
    public <V> Page<V> mapAll(Function<List<T>, List<V>> show) {
        Function<String, Page<V>> shown =
                question == null ? null : cursor -> question.apply(cursor).mapAll(show);
        return new Page<>(show.apply(items), nextCursor, total, shown, count);
    }

    /** How many rows the whole list has, asked for only where there is another page. */
    public long size() {
        return nextCursor == null ? items.size() : count.getAsLong();
    }

    /** The page after this one, a long one; none at the end. */
    public Optional<Page<T>> next() {
        return nextCursor == null ? Optional.empty() : Optional.of(question.apply(nextCursor));
    }
}
