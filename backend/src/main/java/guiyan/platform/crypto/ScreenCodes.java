package guiyan.platform.crypto;

import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Codes on the screens of rooms, by which those who are there sign themselves in: another every few minutes, good until
 * the next is over, and nothing without being there. They are computed, not kept.
 */
@Singleton
public class ScreenCodes {

    private static final Duration STEP = Duration.ofMinutes(2);
    private static final int ID = 13;
    private static final int BYTES = 9;

    private final Vault vault;
    private final BusinessClock clock;

    ScreenCodes(Vault vault, BusinessClock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    /** What a screen shows for people to sign themselves in with. */
    @Schema(name = "GatheringSignInCodeView")
    public record Shown(
            @Schema(required = true) String code,

            @Schema(
                    required = true,
                    description = "When the screen is to show the next; this one is good as long again")
            Instant shownUntil) {}

    /** The code of now of one row; {@code purpose} tells the sorts of rows apart. */
    public Shown of(String purpose, long id) {
        var step = step();
        return new Shown(code(purpose, id, step), Instant.ofEpochMilli((step + 1) * STEP.toMillis()));
    }

    /** The row whose screen shows this code now, or has just shown it. */
    public OptionalLong read(String purpose, String code) {
        var id = PublicId.fromString(code.substring(0, Math.min(ID, code.length())))
                .value();
        var isOfNow = LongStream.of(step(), step() - 1)
                .anyMatch(step -> MessageDigest.isEqual(code(purpose, id, step).getBytes(), code.getBytes()));
        return isOfNow ? OptionalLong.of(id) : OptionalLong.empty();
    }

    private String code(String purpose, long id, long step) {
        var print = vault.print(purpose, id + ":" + step);
        return PublicId.of(id) + Base64.getUrlEncoder().encodeToString(Arrays.copyOf(print, BYTES));
    }

    private long step() {
        return clock.now().toEpochMilli() / STEP.toMillis();
    }
}
