package guiyan.training.publicity;

import guiyan.platform.Refusal;
import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was made known, by whom, to whom, how, and how many were there. */
record PublicityForm(
        @Schema(description = "The unit that held it; the caller's own unless told")
        PublicId organizationId,

        @NotNull PublicityKind kind,
        @NotNull PublicityTopic topic,
        @NotNull PublicityActor actor,
        @NotNull TargetGroup targetGroup,
        @NotNull @PastOrPresent LocalDate heldOn,
        @NotBlank @Size(max = 60) String title,
        @Size(max = 120) String place,

        @NotNull @Min(1) @Max(20_000) @Schema(description = "How many people were there")
        Integer reach,

        @Min(0) @Max(20_000) @Schema(description = "How many of them were members")
        Integer members,

        @Size(max = 500) String words) {

    static PublicityForm of(PublicityActivity a) {
        return new PublicityForm(
                PublicId.of(a.unitId),
                a.kind,
                a.topic,
                a.actor,
                a.targetGroup,
                a.heldOn,
                a.title,
                a.place,
                a.reach,
                a.members,
                a.words);
    }

    void applyTo(PublicityActivity a) {
        if (members != null && members > reach)
            throw new Refusal(PublicityCode.MORE_MEMBERS_THAN_PEOPLE, "members", reach);
        a.kind = kind;
        a.topic = topic;
        a.actor = actor;
        a.targetGroup = targetGroup;
        a.heldOn = heldOn;
        a.title = title.strip();
        a.place = place;
        a.reach = reach;
        a.members = members;
        a.words = words;
    }
}
