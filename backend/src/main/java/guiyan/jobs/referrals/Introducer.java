package guiyan.jobs.referrals;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who brings somebody to an employer. */
@Schema(name = "IntroducerKind")
public enum Introducer {
    CADRE,
    MEMBER;

    /** The office of a cadre; the station's unless told. */
    static IntroducerRole office(IntroducerRole told) {
        return told == null ? IntroducerRole.STATION_STAFF : told;
    }
}
