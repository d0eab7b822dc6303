package guiyan.organizations.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TownshipCellsTest {

    private static final long EAST = 1;
    private static final long WEST = 2;
    private static final long NORTH = 3;

    @Test
    void aCountIsToldWhereNothingIsSmall() {
        var cells = cells(Count.of(20), Count.of(30), Count.NONE);
        assertThat(cells.of(EAST)).contains(Count.of(20));
        assertThat(cells.of(NORTH)).contains(Count.NONE);
        assertThat(cells.all()).contains(Count.of(50));
    }

    @Test
    void aSmallCountIsHiddenWithTheNextSmallestSoThatTheSumDoesNotTellIt() {
        var cells = cells(Count.of(3), Count.of(30), Count.of(9));
        assertThat(cells.of(EAST)).isEmpty();
        assertThat(cells.of(NORTH)).isEmpty();
        assertThat(cells.of(WEST)).contains(Count.of(30));
        assertThat(cells.all()).contains(Count.of(42));
    }

    @Test
    void aShareIsHiddenWhereFewAreLeftOut() {
        var cells = cells(new Count(18, 20), new Count(40, 60), new Count(30, 40));
        assertThat(cells.of(EAST)).as("two were not").isEmpty();
        assertThat(cells.of(WEST)).contains(new Count(40, 60));
        assertThat(cells.all()).contains(new Count(88, 120));
    }

    @Test
    void aSmallSumIsNotTold() {
        var cells = cells(Count.of(3), Count.NONE, Count.NONE);
        assertThat(cells.of(EAST)).isEmpty();
        assertThat(cells.all()).isEmpty();
    }

    private static TownshipCells cells(Count east, Count west, Count north) {
        return new TownshipCells(new HashMap<>(Map.of(EAST, east, WEST, west, NORTH, north)));
    }
}
