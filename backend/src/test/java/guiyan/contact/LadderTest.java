package guiyan.contact;

import static guiyan.contact.Outcome.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which rung is proposed next (domain.md 2.3, note 9). */
class LadderTest {

    private final List<ContactRecord> attempts = new ArrayList<>();

    @Test
    void climbsAfterThreeFailuresOnTwoDays() {
        tried("2008-07-01", NO_ANSWER);
        tried("2008-07-01", SWITCHED_OFF);
        tried("2008-07-01", NO_ANSWER);
        assertThat(Ladder.after(attempts)).as("all on one day").isEqualTo(Rung.OWN_NUMBER);
        tried("2008-07-02", LEFT_WORD);
        assertThat(Ladder.after(attempts)).isEqualTo(Rung.OTHER_NUMBER);
        tried("2008-07-03", NO_ANSWER);
        tried("2008-07-04", NOT_REACHED);
        assertThat(Ladder.after(attempts)).as("counts anew on each rung").isEqualTo(Rung.OTHER_NUMBER);
        tried("2008-07-05", NO_ANSWER);
        assertThat(Ladder.after(attempts)).isEqualTo(Rung.FAMILY);
    }

    @Test
    void climbsAtOnceAfterAWrongNumber() {
        tried("2008-07-01", WRONG_NUMBER);
        assertThat(Ladder.after(attempts)).isEqualTo(Rung.OTHER_NUMBER);
    }

    @Test
    void beginsAnewWhenHeIsReached() {
        tried("2008-07-01", WRONG_NUMBER);
        tried("2008-07-02", REACHED);
        assertThat(Ladder.after(attempts)).isEqualTo(Rung.OWN_NUMBER);
    }

    @Test
    void proposesAWaiverToHimWhoRefuses() {
        tried("2008-07-01", REFUSED);
        assertThat(Ladder.after(attempts)).isEqualTo(Rung.PROPOSE_WAIVER);
        tried("2008-07-02", WRONG_NUMBER);
        assertThat(Ladder.after(attempts)).isEqualTo(Rung.PROPOSE_WAIVER);
    }

    @Test
    void endsWithPleaseVerifyAndNeverWithLost() {
        for (int day = 1; day <= 20; day++) tried("2008-07-%02d".formatted(day), WRONG_NUMBER);
        assertThat(Ladder.after(attempts)).isEqualTo(Rung.VERIFY);
    }

    private void tried(String day, Outcome outcome) {
        var record = new ContactRecord();
        record.occurredOn = LocalDate.parse(day);
        record.outcome = outcome;
        record.method = Method.PHONE;
        attempts.add(record);
    }
}
