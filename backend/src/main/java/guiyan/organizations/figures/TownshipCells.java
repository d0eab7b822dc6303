package guiyan.organizations.figures;

import guiyan.platform.SmallCells;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Counts of townships, and which of them may be told: those it is true of and those it is not stand for themselves (P-18). */
class TownshipCells {

    private final Map<Long, Count> counts;
    private final SmallCells cells;

    /** All townships that the reader sees, whichever he asks about, so that no narrower question tells more. */
    TownshipCells(Map<Long, Count> counts) {
        this.counts = counts;
        var rows = new HashMap<Long, Map<String, Long>>();
        counts.forEach((township, count) -> rows.put(township, parts(count)));
        cells = SmallCells.of(rows);
    }

    private static Map<String, Long> parts(Count count) {
        return Map.of("IS", count.numerator(), "IS_NOT", count.denominator() - count.numerator());
    }

    /** What may be told of a township. */
    Optional<Count> of(long township) {
        var hidden = isHidden() || cells.hiddenRows().contains(township);
        return hidden ? Optional.empty() : Optional.of(counts.get(township));
    }

    /** What may be told of all together. */
    Optional<Count> all() {
        var all = Count.all(counts);
        var isSmall = SmallCells.isSmall(all.numerator()) || SmallCells.isSmall(all.denominator());
        return isHidden() || isSmall ? Optional.empty() : Optional.of(all);
    }

    private boolean isHidden() {
        return !cells.hiddenColumns().isEmpty();
    }
}
