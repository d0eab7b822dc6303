package guiyan.duties;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the duties of one kind stand in one period: n of m, never a percent alone. */
record DutyFigures(
        @Schema(required = true, examples = "MONTHLY_CALL") String kind,
        @Schema(required = true, examples = "2008-07") String period,

        @Schema(required = true, description = "All that are owed; what is waived is among them")
        long obligations,

        @Schema(required = true) long waived,

        @Schema(required = true, description = "Done, in time or late")
        long fulfilled,

        @Schema(required = true, description = "Of these, late")
        long late,

        @Schema(required = true) long missed,
        @Schema(required = true) long pending,
        @Schema(required = true) long overdue,

        @Schema(required = true, description = "The list of exactly these duties")
        String list) {

    static DutyFigures of(String kind, String period, List<Tallies.Count> counts, String list) {
        var tally = new Tally(counts);
        return new DutyFigures(
                kind,
                period,
                tally.all() - tally.of(DutyState.CANCELLED) - tally.of(DutyState.NOT_APPLICABLE_BACKFILL),
                tally.of(DutyState.WAIVED),
                tally.of(DutyState.FULFILLED) + tally.of(DutyState.FULFILLED_LATE),
                tally.of(DutyState.FULFILLED_LATE),
                tally.of(DutyState.MISSED),
                tally.of(DutyState.PENDING),
                tally.of(DutyState.OVERDUE),
                list);
    }

    private record Tally(List<Tallies.Count> counts) {

        long all() {
            return counts.stream().mapToLong(Tallies.Count::n).sum();
        }

        long of(DutyState state) {
            return counts.stream()
                    .filter(count -> count.state() == state)
                    .mapToLong(Tallies.Count::n)
                    .sum();
        }
    }
}
