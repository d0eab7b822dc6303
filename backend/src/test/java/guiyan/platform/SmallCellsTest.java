package guiyan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SmallCellsTest {

    @Test
    void showsATableInWhichNothingIsSmall() {
        var cells = SmallCells.of(Map.of(1L, Map.of("a", 5L, "b", 0L), 2L, Map.of("a", 9L, "b", 7L)));
        assertThat(cells.hiddenRows()).isEmpty();
        assertThat(cells.hiddenColumns()).isEmpty();
    }

    @Test
    void hidesASecondRowSoThatTheFirstIsNotWhatIsMissing() {
        var cells = SmallCells.of(Map.of(1L, Map.of("", 3L), 2L, Map.of("", 40L), 3L, Map.of("", 20L)));
        assertThat(cells.hiddenRows()).containsExactlyInAnyOrder(1L, 3L);
    }

    @Test
    void hidesOnUntilSmallOnesAreNotSmallTogether() {
        var cells = SmallCells.of(Map.of(1L, Map.of("", 1L), 2L, Map.of("", 2L), 3L, Map.of("", 30L)));
        assertThat(cells.hiddenRows()).containsExactlyInAnyOrder(1L, 2L, 3L);
    }

    /** P-18: whoever subtracts what he sees from the sums beside it is left with nothing, or with five and more. */
    @Test
    void leavesNothingSmallToWhoeverSubtracts() {
        var seed = new Random().nextLong();
        var chance = new Random(seed);
        for (int i = 0; i < 3000; i++) {
            var table = table(chance);
            attack(table, SmallCells.of(table), "seed " + seed + " " + table);
        }
    }

    private static Map<Long, Map<String, Long>> table(Random chance) {
        var columns = List.of("a", "b", "c", "d").subList(0, 1 + chance.nextInt(4));
        var table = new HashMap<Long, Map<String, Long>>();
        for (long row = 1 + chance.nextInt(6); row > 0; row--) {
            var counts = new HashMap<String, Long>();
            for (var column : columns) counts.put(column, (long) chance.nextInt(chance.nextBoolean() ? 8 : 60));
            table.put(row, counts);
        }
        return table;
    }

    private static void attack(Map<Long, Map<String, Long>> table, SmallCells cells, String what) {
        var missing = new TreeMap<String, Long>();
        var whole = 0L;
        for (var row : table.entrySet()) {
            var isHidden = cells.hiddenRows().contains(row.getKey());
            var rest = 0L;
            for (var cell : row.getValue().entrySet()) {
                var isColumnHidden = cells.hiddenColumns().contains(cell.getKey());
                if (isColumnHidden) rest += cell.getValue();
                else if (!isHidden)
                    assertThat(SmallCells.isSmall(cell.getValue())).as(what).isFalse();
                if (isHidden && !isColumnHidden) missing.merge(cell.getKey(), cell.getValue(), Long::sum);
                if (isColumnHidden) whole += cell.getValue();
            }
            if (!isHidden) assertThat(SmallCells.isSmall(rest)).as(what).isFalse();
        }
        var tellsSums = cells.hiddenRows().size() < table.size();
        if (tellsSums) assertThat(missing.values()).as(what).noneMatch(SmallCells::isSmall);
        assertThat(cells.hiddenRows().size() == 1 && table.size() > 1 && tellsSums)
                .as(what)
                .isFalse();
        if (cells.hiddenColumns().size() < table.values().iterator().next().size())
            assertThat(SmallCells.isSmall(whole)).as(what).isFalse();
    }
}
