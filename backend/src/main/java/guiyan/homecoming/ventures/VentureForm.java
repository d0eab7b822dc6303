package guiyan.homecoming.ventures;

import guiyan.homecoming.values.OfMember;
import guiyan.homecoming.values.WorkField;
import guiyan.platform.Refusal;
import guiyan.platform.ids.PublicId;
import guiyan.platform.ids.Uscc;
import guiyan.platform.importing.ImportCode;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody who came home has started; that it ends is an act, and its figures are its half-years'. */
@Schema(name = "VentureForm")
record VentureForm(
        @NotNull PublicId memberId,
        @NotBlank @Size(max = 120) String title,
        @NotNull VentureKind kind,
        WorkField field,

        @Size(max = 18) @Schema(description = "Unified social credit code, where it has one")
        String uscc,

        @Size(max = 120) String place,
        LocalDate registeredOn,

        @DecimalMin("0")
        @DecimalMax("99999")
        @Digits(integer = 5, fraction = 1)
        @Schema(description = "Land leased, in mu")
        BigDecimal leasedMu,

        @Size(max = 200) @Schema(description = "By which policies it is helped")
        String policies,

        @Schema(description = "Still in preparation; it runs unless told")
        Boolean preparing) {

    static VentureForm of(Venture venture) {
        return new VentureForm(
                PublicId.of(venture.personId),
                venture.title,
                venture.kind,
                venture.field,
                venture.uscc,
                venture.place,
                venture.registeredOn,
                venture.leasedMu,
                venture.policies,
                venture.state == VentureState.PREPARING);
    }

    void applyTo(Venture venture, LocalDate today) {
        OfMember.requirePast("registeredOn", registeredOn, today);
        if (uscc != null && !Uscc.isOne(uscc)) throw new Refusal(ImportCode.USCC_CHECKSUM, "uscc");
        venture.title = title;
        venture.kind = kind;
        venture.field = field;
        venture.uscc = uscc;
        venture.place = place;
        venture.registeredOn = registeredOn;
        venture.leasedMu = leasedMu;
        venture.policies = policies;
        venture.state = Boolean.TRUE.equals(preparing) ? VentureState.PREPARING : VentureState.OPERATING;
    }
}
