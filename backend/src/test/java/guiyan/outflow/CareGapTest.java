package guiyan.outflow;

import static guiyan.outflow.CareGap.Kind.*;
import static org.assertj.core.api.Assertions.assertThat;

import guiyan.outflow.CareGap.Kind;
import guiyan.people.households.Families.Relative;
import guiyan.platform.calendar.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CareGapTest {

    private static final LocalDate TODAY = LocalDate.of(2008, 7, 31);
    private static final Relative HEAD = relative(1, "02", "1970");
    private static final Relative WIFE = relative(2, "12", "1972");
    private static final Relative SON = relative(3, "20", "1999-05");
    private static final Relative FATHER = relative(4, "51", "1935");

    private static Relative relative(long person, String relation, String born) {
        return new Relative(person, relation, born == null ? null : PartialDate.parse(born));
    }

    private static Set<Kind> gap(Set<Long> away, Relative... family) {
        return CareGaps.kinds(HEAD.personId(), List.of(family), away, TODAY);
    }

    @Test
    void isNoneWhileSomebodyAbleToWorkAndAParentStay() {
        assertThat(gap(Set.of(), HEAD, WIFE, SON, FATHER)).isEmpty();
        assertThat(gap(Set.of(), HEAD)).isEmpty();
    }

    @Test
    void isAChildWithoutParentWhenTheSecondOneGoes() {
        assertThat(gap(Set.of(2L), HEAD, WIFE, SON, FATHER))
                .containsExactlyInAnyOrder(NOBODY_ABLE_TO_WORK, CHILD_WITHOUT_PARENT);
        assertThat(gap(Set.of(2L), HEAD, WIFE, relative(3, "20", "1990"), FATHER))
                .isEmpty();
    }

    @Test
    void isAnElderAloneWhenHeIsTheOnlyOneLeft() {
        assertThat(gap(Set.of(), HEAD, FATHER)).containsExactlyInAnyOrder(NOBODY_ABLE_TO_WORK, ELDER_ALONE);
        assertThat(gap(Set.of(), HEAD, FATHER, relative(5, "52", "1936"))).containsExactly(NOBODY_ABLE_TO_WORK);
    }

    @Test
    void isNotGuessedFromAnAgeThatIsNotKnown() {
        assertThat(gap(Set.of(), HEAD, relative(5, "70", null))).isEmpty();
    }
}
