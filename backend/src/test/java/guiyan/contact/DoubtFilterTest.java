package guiyan.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DoubtFilterTest {

    private static final LocalDate TODAY = LocalDate.of(2008, 7, 31);

    @Test
    void withoutDaysTwoMonthsAreLookedAt() {
        assertThat(new DoubtFilter().from(TODAY)).isEqualTo("2008-06-01");
    }

    @Test
    void whoAsksUntilADayIsNotAnsweredWithNothing() {
        var filter = new DoubtFilter();
        filter.to = LocalDate.of(2008, 3, 31);
        assertThat(filter.from(TODAY)).isEqualTo("2008-02-01");
    }
}
