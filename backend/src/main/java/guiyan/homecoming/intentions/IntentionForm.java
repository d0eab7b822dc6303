package guiyan.homecoming.intentions;

import guiyan.homecoming.values.HomecomingCode;
import guiyan.homecoming.values.OfMember;
import guiyan.homecoming.values.WorkField;
import guiyan.platform.Refusal;
import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a member answered, freely, when he was asked. */
@Schema(name = "ReturnIntentionForm")
record IntentionForm(
        @NotNull PublicId memberId,
        @NotNull Answer answer,

        @Schema(description = "What he would like to do at home; never with a no")
        WorkField field,

        @Schema(description = "How soon, as seen from that day; never with a no")
        Horizon horizon,

        Source confidence,

        @Schema(description = "`OWN_PHONE` only comes from his own phone")
        TakenAt takenAt,

        @NotNull LocalDate askedOn,

        @Schema(description = "The last day on which it is taken for his answer; a year later unless told")
        LocalDate validUntil) {

    static IntentionForm of(ReturnIntention intention) {
        return new IntentionForm(
                PublicId.of(intention.personId),
                intention.answer,
                intention.field,
                intention.horizon,
                intention.confidence,
                intention.takenAt,
                intention.askedOn,
                intention.validUntil);
    }

    void applyTo(ReturnIntention intention, LocalDate today) {
        if (takenAt == TakenAt.OWN_PHONE) throw new Refusal(HomecomingCode.SAID_BY_HIMSELF_ONLY, "takenAt");
        OfMember.requirePast("askedOn", askedOn, today);
        intention.answer(answer, field, horizon);
        intention.confidence = confidence;
        intention.takenAt = takenAt;
        intention.asked(askedOn, validUntil);
    }
}
