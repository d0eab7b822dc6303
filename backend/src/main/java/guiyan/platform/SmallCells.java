package guiyan.platform;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which rows and columns of a table of counts may be shown outside a township, so that no count from 1 to 4 is shown or can
 * be had by subtraction from the sums that stand beside it (P-18).
 */
public final class SmallCells {

    /** Fewer people than these are somebody. */
    public static final int FEW = 5;

    private final Map<Long, Map<String, Long>> rows;
    private final Set<String> hiddenColumns = new HashSet<>();
    private final Set<Long> hiddenRows = new HashSet<>();

    private SmallCells(Map<Long, Map<String, Long>> rows) {
        this.rows = rows;
        hideColumns();
        hideRows();
    }

    /** The counts of each row by column. */
    public static SmallCells of(Map<Long, Map<String, Long>> rows) {
        return new SmallCells(rows);
    }

    /** Columns whose sum is small, with the next smallest ones until what they hide together is not. */
    public Set<String> hiddenColumns() {
        return hiddenColumns;
    }

    /** Rows with a small count, with the next smallest ones until what they hide together is not. */
    public Set<Long> hiddenRows() {
        return hiddenRows;
    }

    /** Whether a count may not be shown as it is. */
    public static boolean isSmall(long count) {
        return count > 0 && count < FEW;
    }

    private void hideColumns() {
        var sums = new TreeMap<String, Long>();
        rows.values().forEach(row -> row.forEach((column, n) -> sums.merge(column, n, Long::sum)));
        hide(sums, Map.of(), hiddenColumns);
    }

    private void hideRows() {
        var wholes = new LinkedHashMap<Long, Long>();
        rows.forEach((row, counts) -> wholes.put(row, sum(counts.values())));
        var parts = new HashMap<Long, Collection<Long>>();
        rows.forEach((row, counts) -> parts.put(row, shown(counts).values()));
        hide(wholes, parts, hiddenRows);
    }

    /** Hides what is small itself or in a part, and the next smallest until each sum of what is hidden is large or nothing. */
    private <K> void hide(Map<K, Long> wholes, Map<K, Collection<Long>> parts, Set<K> hidden) {
        wholes.forEach((key, whole) -> {
            var small = isSmall(whole)
                    || parts.getOrDefault(key, List.of()).stream().anyMatch(SmallCells::isSmall);
            if (small) hidden.add(key);
        });
        while (tells(hidden, wholes)) {
            var next = wholes.keySet().stream()
                    .filter(key -> !hidden.contains(key) && wholes.get(key) > 0)
                    .min(java.util.Comparator.comparing(wholes::get));
            if (next.isEmpty()) return;
            hidden.add(next.get());
        }
    }

    /** One alone is what is missing from the sum; several are small together. */
    private <K> boolean tells(Set<K> hidden, Map<K, Long> wholes) {
        if (hidden.isEmpty()) return false;
        if (hidden.size() == 1) return true;
        if (isSmall(sum(hidden.stream().map(wholes::get).toList()))) return true;
        return columnsOf(hidden).values().stream().anyMatch(SmallCells::isSmall);
    }

    /** The sums by column over hidden rows; nothing while columns are being hidden. */
    private Map<String, Long> columnsOf(Set<?> hidden) {
        var sums = new TreeMap<String, Long>();
        rows.forEach((row, counts) -> {
            if (hidden.contains(row)) shown(counts).forEach((column, n) -> sums.merge(column, n, Long::sum));
        });
        return sums;
    }

    /** A row's counts as they would be shown: what hidden columns hold stands together. */
    private Map<String, Long> shown(Map<String, Long> counts) {
        var shown = new TreeMap<String, Long>();
        counts.forEach((column, n) -> shown.merge(hiddenColumns.contains(column) ? "" : column, n, Long::sum));
        return shown;
    }

    private static long sum(Collection<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}
