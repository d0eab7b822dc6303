package guiyan.people.households;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guiyan.platform.Refusal;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class HoldingTest {

    private static final Holding WHOLE = new Holding(5, mu("5.0"), null, mu("7.0"));

    @Test
    void whatGoesIsGoneAndWhatIsNotKnownStaysUnknown() {
        assertThat(WHOLE.without(new Holding(2, mu("1.5"), mu("1.0"), null)))
                .isEqualTo(new Holding(3, mu("3.5"), null, mu("7.0")));
    }

    @Test
    void nothingGoesThatIsNotThere() {
        assertThatThrownBy(() -> WHOLE.without(new Holding(null, mu("5.1"), null, null)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code).isEqualTo(HouseholdCode.MORE_THAN_THERE_IS);
                    assertThat(refusal.field).isEqualTo("paddyMu");
                });
    }

    @Test
    void bothTogetherAreTheSumOfWhatIsKnown() {
        assertThat(WHOLE.with(new Holding(2, mu("1.5"), mu("0.8"), null)))
                .isEqualTo(new Holding(7, mu("6.5"), mu("0.8"), mu("7.0")));
    }

    private static BigDecimal mu(String text) {
        return new BigDecimal(text);
    }
}
