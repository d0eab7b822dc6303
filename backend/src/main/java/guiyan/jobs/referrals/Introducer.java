package guiyan.jobs.referrals;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who brings somebody to an employer. */
@Schema(name = "IntroducerKind")
public enum Introducer {
    CADRE,
    MEMBER
}
