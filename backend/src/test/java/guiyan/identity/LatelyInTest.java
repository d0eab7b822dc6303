package guiyan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import guiyan.platform.Role;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LatelyInTest {

    private final LatelyIn lately = new LatelyIn();
    private final AtomicInteger looked = new AtomicInteger();

    @Test
    void looksTheSameCallerUpOnceWithinASecond() throws InterruptedException {
        for (int i = 0; i < 3; i++) assertThat(come(7).name()).isEqualTo("7");
        assertThat(looked).hasValue(1);
        assertThat(come(8).name()).isEqualTo("8");
        assertThat(looked).hasValue(2);
        Thread.sleep(1_001);
        come(7);
        assertThat(looked).hasValue(3);
    }

    @Test
    void looksEverybodyUpAgainAfterAChange() {
        come(7);
        lately.forget();
        come(7);
        assertThat(looked).hasValue(2);
    }

    @Test
    void doesNotKeepWhoWasLookedUpWhileSomethingChanged() {
        lately.by(7, () -> {
            lately.forget();
            return entrant(7);
        });
        come(7);
        assertThat(looked).hasValue(2);
    }

    @Test
    void doesNotKeepThatNobodyWasFound() {
        assertThat(lately.by(7, () -> null)).isNull();
        assertThat(come(7)).isNotNull();
    }

    private Entrant come(long session) {
        return lately.by(session, () -> entrant(session));
    }

    private Entrant entrant(long session) {
        looked.incrementAndGet();
        var now = Instant.now();
        return new Entrant(
                session,
                now,
                now,
                null,
                30,
                false,
                null,
                null,
                session,
                "" + session,
                Role.AUDITOR,
                false,
                false,
                now,
                null);
    }
}
