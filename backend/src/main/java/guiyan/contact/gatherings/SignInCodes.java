package guiyan.contact.gatherings;

import guiyan.platform.Refusal;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.crypto.ScreenCodes;
import jakarta.inject.Singleton;

/** The code on the screen of a meeting, by which members sign themselves in, on its day. */
@Singleton
class SignInCodes {

    private static final String PURPOSE = "gathering-sign-in";

    private final Gatherings gatherings;
    private final ScreenCodes codes;
    private final BusinessClock clock;

    SignInCodes(Gatherings gatherings, ScreenCodes codes, BusinessClock clock) {
        this.gatherings = gatherings;
        this.codes = codes;
        this.clock = clock;
    }

    /** The code of now; only on the day of the meeting. */
    ScreenCodes.Shown shown(Gathering gathering) {
        requireToday(gathering);
        return codes.of(PURPOSE, gathering.id);
    }

    /** The meeting whose screen shows this code now, or has just shown it. */
    Gathering meetingOf(String code) {
        var shown = codes.read(PURPOSE, code);
        var known = shown.isEmpty() ? null : gatherings.findById(shown.getAsLong());
        if (known == null) throw new Refusal(GatheringCode.SIGN_IN_CODE_OVER, "code");
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
}
