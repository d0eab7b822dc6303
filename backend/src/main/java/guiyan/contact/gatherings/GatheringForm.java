package guiyan.contact.gatherings;

import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** When and where a branch meets, and what it talks about. */
record GatheringForm(
        @NotNull PublicId organizationId,
        @NotNull GatheringKind kind,
        @NotNull LocalDate heldOn,
        @NotBlank @Size(max = 120) String place,
        @Size(max = 10) List<@NotBlank @Size(max = 50) String> agenda) {

    static GatheringForm of(Gathering gathering) {
        return new GatheringForm(
                PublicId.of(gathering.branchId), gathering.kind, gathering.heldOn, gathering.place, gathering.points());
    }

    void applyTo(Gathering gathering) {
        gathering.kind = kind;
        gathering.heldOn = heldOn;
        gathering.place = place;
        gathering.talkAbout(agenda);
    }
}
