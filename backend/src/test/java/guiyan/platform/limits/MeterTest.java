package guiyan.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MeterTest {

    private static final Instant NOW = Instant.parse("2008-07-31T01:00:00Z");

    private final Meter meter = new Meter(Policy.of("caller", "6/PT1M"));

    @Test
    void grantsTheQuotaAtOnceAndThenOneForEachStep() {
        for (int left = 5; left >= 0; left--) {
            var reading = meter.take("a", 1, NOW);
            assertThat(reading.granted()).isTrue();
            assertThat(reading.left()).isEqualTo(left);
        }
        assertThat(meter.take("a", 1, NOW).granted()).isFalse();
        assertThat(meter.take("a", 1, NOW.plusSeconds(9)).granted()).isFalse();
        assertThat(meter.take("a", 1, NOW.plusSeconds(10)).granted()).isTrue();
        assertThat(meter.take("a", 1, NOW.plusSeconds(10)).granted()).isFalse();
    }

    @Test
    void saysInHowManySecondsItCanBeAskedAgain() {
        meter.take("a", 6, NOW);
        assertThat(meter.take("a", 1, NOW.plusMillis(3500)).seconds()).isEqualTo(7);
    }

    @Test
    void takesNothingOfWhatItRefuses() {
        meter.take("a", 4, NOW);
        assertThat(meter.take("a", 3, NOW).granted()).isFalse();
        assertThat(meter.take("a", 2, NOW).granted()).isTrue();
    }

    @Test
    void countsEachKeyOnItsOwn() {
        meter.take("a", 6, NOW);
        assertThat(meter.take("b", 1, NOW).left()).isEqualTo(5);
    }

    @Test
    void savesNoMoreThanTheQuotaUp() {
        meter.take("a", 1, NOW);
        assertThat(meter.take("a", 1, NOW.plusSeconds(86_400)).left()).isEqualTo(5);
    }

    @Test
    void grantsNoMoreThanTheQuotaToManyAtOnce() throws InterruptedException {
        var granted = new AtomicInteger();
        var threads = Executors.newFixedThreadPool(8);
        for (int i = 0; i < 200; i++)
            threads.execute(() -> {
                if (meter.take("a", 1, NOW).granted()) granted.incrementAndGet();
            });
        threads.shutdown();
        threads.awaitTermination(1, TimeUnit.MINUTES);
        assertThat(granted).hasValue(6);
    }

    @Test
    void speaksAsTheDraftWantsIt() {
        var reading = meter.take("a", 2, NOW);
        assertThat(reading.policy().header()).isEqualTo("\"caller\";q=6;w=60");
        assertThat(reading.header()).isEqualTo("\"caller\";r=4;t=20");
    }
}
