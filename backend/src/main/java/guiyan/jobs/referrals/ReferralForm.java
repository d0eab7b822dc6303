package guiyan.jobs.referrals;

import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom another system proposes for which post, by whom; how far it has come is told by its steps. */
record ReferralForm(
        @NotNull PublicId vacancyId,
        @NotNull PublicId personId,
        @NotNull @PastOrPresent LocalDate on,

        @Schema(description = "The office of the cadre who introduces him; the station's unless told")
        IntroducerRole introducerRole,

        @Schema(description = "The member who introduces him, where no cadre does")
        PublicId introducerId) {

    ReferralForm {
        introducerRole = introducerId == null ? Introducer.office(introducerRole) : null;
    }

    static ReferralForm blank() {
        return new ReferralForm(null, null, null, null, null);
    }

    static ReferralForm of(Referral referral) {
        return new ReferralForm(
                id(referral.vacancyId),
                PublicId.of(referral.personId),
                referral.proposedOn,
                referral.introducerRole,
                id(referral.introducerId));
    }

    private static PublicId id(Long of) {
        return of == null ? null : PublicId.of(of);
    }

    /** Whether it is about the same person and the same post. */
    boolean isOf(Referral referral) {
        return personId.value() == referral.personId && vacancyId.equals(id(referral.vacancyId));
    }
}
