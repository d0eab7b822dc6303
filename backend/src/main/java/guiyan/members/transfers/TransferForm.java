package guiyan.members.transfers;

import guiyan.platform.Refusal;
import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the letter of transfer says; it goes to a branch of this instance by its code, or outside by its name. */
record TransferForm(
        @NotNull PublicId memberId,
        @NotBlank @Size(max = 40) String letterNo,

        @Pattern(regexp = "[0-9A-Za-z]{2,20}")
        @Schema(description = "The branch's code; it may lie outside the caller's scope")
        String toCode,

        @Size(max = 120) @Schema(description = "The unit's name, when it is none of this instance")
        String toOutside,

        @NotNull @PastOrPresent LocalDate issuedOn,

        @Min(1) @Max(90) @Schema(description = "90 unless told")
        Integer validDays,

        @NotBlank @Size(max = 200) String reason) {

    private static final int LONGEST = 90;

    void applyTo(AffiliationTransfer transfer) {
        transfer.letterNo = letterNo.strip();
        transfer.toOutside = goesOutside() ? toOutside.strip() : null;
        transfer.reason = reason;
        transfer.issuedOn = issuedOn;
        transfer.validUntil = issuedOn.plusDays(validDays == null ? LONGEST : validDays);
    }

    /** Whether it leaves the instance; refuses a letter that goes nowhere or to two places. */
    boolean goesOutside() {
        var outside = toOutside != null && !toOutside.isBlank();
        if (outside == (toCode != null)) throw new Refusal(TransferCode.ONE_DESTINATION, "toCode");
        return outside;
    }
}
