package guiyan.jobs.seekers;

import guiyan.jobs.values.Trade;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody can do, how far he goes, and what he wishes. */
@Schema(name = "JobSeekerForm")
record SeekerForm(
        @NotNull Trade trade,

        @Size(max = 20) @Schema(description = "As his certificate says")
        String grade,

        @Min(0) @Max(60) Integer years,
        @NotNull SeekReach reach,

        @Min(1) @Max(1_000_000) @Schema(description = "What he wants a month at least")
        Integer wageLeast,

        @Schema(description = "Whether he wants lodging") Boolean lodging,
        @Schema(description = "Whether he wants a contract") Boolean contract,
        @Schema(description = "Whether he wants insurance") Boolean insurance,
        @NotNull LocalDate freeFrom,
        @Size(max = 200) String words) {

    static SeekerForm of(JobSeeker s) {
        return new SeekerForm(
                s.trade,
                s.grade,
                s.years,
                s.reach,
                s.wageLeast,
                s.lodging,
                s.contract,
                s.insurance,
                s.freeFrom,
                s.words);
    }

    void applyTo(JobSeeker s) {
        s.trade = trade;
        s.grade = grade;
        s.years = years;
        s.reach = reach;
        s.wageLeast = wageLeast;
        s.lodging = lodging;
        s.contract = contract;
        s.insurance = insurance;
        s.freeFrom = freeFrom;
        s.words = words;
    }
}
