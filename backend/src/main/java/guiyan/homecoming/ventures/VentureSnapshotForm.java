package guiyan.homecoming.ventures;

import guiyan.homecoming.values.HomecomingCode;
import guiyan.platform.Refusal;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What something had come to at the end of a half-year. */
@Schema(name = "VentureSnapshotForm")
record VentureSnapshotForm(
        @NotNull @Pattern(regexp = Half.SHAPE) @Schema(examples = "2008-H1")
        String half,

        @NotNull @Min(0) @Max(99_999) Integer employed,

        @NotNull @Min(0) @Max(99_999) @Schema(description = "Those of them from the village")
        Integer localEmployed,

        @NotNull @Min(0) @Max(99_999_999_999L) @Schema(description = "Yuan put into it so far")
        Long invested) {

    Counted counted(Venture venture, LocalDate today) {
        var last = Half.parse(half).last();
        if (last.isAfter(today)) throw new Refusal(HomecomingCode.SNAPSHOT_TOO_EARLY, "half");
        if (venture.registeredOn != null && last.isBefore(venture.registeredOn))
            throw new Refusal(HomecomingCode.SNAPSHOT_BEFORE_START, "half", venture.registeredOn);
        return new Counted(last, employed, localEmployed, invested);
    }
}
