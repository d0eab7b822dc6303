package guiyan.care;

import guiyan.care.values.CareKind;
import guiyan.care.values.CareNeed;
import guiyan.care.values.Guardian;
import guiyan.care.values.GuardianConsent;
import guiyan.care.values.SchoolStage;
import guiyan.platform.Refusal;
import guiyan.platform.calendar.PartialDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is kept of somebody in care, and nothing else (domain.md 5.2). */
record CareFileForm(
        @NotBlank @Size(max = 80) @Schema(description = "A child's first name, or another one it goes by")
        String name,

        @NotNull @Schema(description = "The month of a child's birth, the year of an elder's")
        PartialDate born,

        SchoolStage stage,
        Boolean livesAlone,
        @Valid Guardian guardian,
        @Valid GuardianConsent consent,
        @Size(max = 12) Set<@NotNull CareNeed> needs) {

    static CareFileForm of(CareCase care, CareSeals seals) {
        return new CareFileForm(
                seals.name(care),
                care.born,
                care.stage,
                care.livesAlone,
                seals.guardian(care),
                seals.consent(care),
                care.needs);
    }

    void applyTo(CareCase care, CareSeals seals) {
        var isChild = care.kind == CareKind.CHILD;
        if (!isChild && (stage != null || guardian != null || consent != null))
            throw new Refusal(CareCode.STAGE_IS_A_CHILDS, "stage");
        if (isChild && livesAlone != null) throw new Refusal(CareCode.LIVING_ALONE_IS_AN_ELDERS, "livesAlone");
        seals.name(care, name);
        // Of a child no more than the month is kept, of an elder no more than the year.
        care.isBorn(
                isChild && born.month() != null
                        ? new PartialDate(born.year(), born.month(), null)
                        : new PartialDate(born.year(), null, null));
        care.stage = stage;
        care.livesAlone = livesAlone;
        seals.guardian(care, guardian);
        seals.consent(care, consent);
        care.needs = needs == null ? new TreeSet<>() : new TreeSet<>(needs);
    }
}
