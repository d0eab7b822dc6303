package guiyan.contact.gatherings;

import guiyan.platform.Refusal;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.crypto.Vault;
import guiyan.platform.ids.PublicId;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.LongStream;

/**
 * The code on the screen of a meeting, by which members sign themselves in: another every few minutes, good until the
 * next is over, and nothing without being there. It is computed, not kept.
 */
@ApplicationScoped
class SignInCodes {

    private static final Duration STEP = Duration.ofMinutes(2);
    private static final int ID = 13;
    private static final int BYTES = 9;

    private final Gatherings gatherings;
    private final Vault vault;
    private final BusinessClock clock;

    SignInCodes(Gatherings gatherings, Vault vault, BusinessClock clock) {
        this.gatherings = gatherings;
        this.vault = vault;
        this.clock = clock;
    }

    /** The code of now; only on the day of the meeting. */
    SignInCodeView shown(Gathering gathering) {
        requireToday(gathering);
        var step = step();
        return new SignInCodeView(code(gathering.id, step), Instant.ofEpochMilli((step + 1) * STEP.toMillis()));
    }

    /** The meeting whose screen shows this code now, or has just shown it. */
    Gathering meetingOf(String code) {
        var known = gatherings.findById(PublicId.fromString(code.substring(0, Math.min(ID, code.length())))
                .value());
        if (known == null || !isOfNow(known.id, code)) throw new Refusal(GatheringCode.SIGN_IN_CODE_OVER, "code");
        requireToday(known);
        return known;
    }

    private void requireToday(Gathering gathering) {
        gathering.requireStanding();
        var today = clock.today();
        if (gathering.heldOn.isAfter(today))
            throw new Refusal(GatheringCode.GATHERING_NOT_YET, "heldOn", gathering.heldOn);
        if (gathering.heldOn.isBefore(today))
            throw new Refusal(GatheringCode.GATHERING_OVER, "heldOn", gathering.heldOn);
    }

    private boolean isOfNow(long gathering, String code) {
        return LongStream.of(step(), step() - 1)
                .anyMatch(step -> MessageDigest.isEqual(code(gathering, step).getBytes(), code.getBytes()));
    }

    private String code(long gathering, long step) {
        var print = vault.print("gathering-sign-in", gathering + ":" + step);
        return PublicId.of(gathering) + Base64.getUrlEncoder().encodeToString(Arrays.copyOf(print, BYTES));
    }

    private long step() {
        return clock.now().toEpochMilli() / STEP.toMillis();
    }
}
