package guiyan.duties;

import guiyan.platform.Refusal;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a township decides about one kind of duty. */
record DutyRuleForm(
        @NotNull Owes owedBy,

        @NotNull @Min(0) @Max(366) @Schema(description = "Days from the event to the due day, for what arises once")
        Integer dueDays,

        @NotNull @Min(0) @Max(90) @Schema(description = "Days after the due day on which it still counts, as late")
        Integer graceDays,

        @NotNull @Schema(description = "No duty exists that could be done before this day")
        LocalDate effectiveFrom,

        @NotNull
        @Schema(
                description =
                        "Since when the ledgers are kept here: what was recorded before is history that had always been known")
        LocalDate goLiveOn,

        @NotNull Boolean active) {

    static DutyRuleForm of(DutyRule rule) {
        return new DutyRuleForm(
                rule.owedBy, rule.dueDays, rule.graceDays, rule.effectiveFrom, rule.goLiveOn, rule.active);
    }

    void applyTo(DutyRule rule, LocalDate today) {
        if (effectiveFrom.getYear() < 2000 || effectiveFrom.getYear() > 2050) throw tooEarly();
        var resumes = active && !rule.active;
        if (resumes) rule.generated = false;
        rule.owedBy = owedBy;
        rule.dueDays = dueDays;
        rule.graceDays = graceDays;
        rule.holdFrom(resumes && effectiveFrom.equals(rule.effectiveFrom) ? today : effectiveFrom, goLiveOn);
        rule.active = active;
    }

    private static Refusal tooEarly() {
        return new Refusal(DutyCode.EFFECTIVE_OUT_OF_RANGE, "effectiveFrom");
    }
}
