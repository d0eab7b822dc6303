package guiyan.imports.store;

import guiyan.platform.importing.ImportRow.Outcome;
import jakarta.persistence.Embeddable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of an import's rows, derived from the stored rows: read = created + updated + unchanged + ambiguous + rejected. */
@Schema(name = "ImportCounts")
@Embeddable
public record Counts(
        @Schema(required = true) long read,
        @Schema(required = true) long created,
        @Schema(required = true) long updated,
        @Schema(required = true) long unchanged,
        @Schema(required = true) long ambiguous,
        @Schema(required = true) long rejected,
        @Schema(required = true) long warned,
        @Schema(required = true) long skipped) {

    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0);

    /** From rows of import, outcome, whether with a warning, and number. */
    static Map<Long, Counts> of(List<Object[]> rows) {
        var counts = new HashMap<Long, Counts>();
        for (var row : rows)
            counts.merge((Long) row[0], one((Outcome) row[1], (Boolean) row[2], (Long) row[3]), Counts::plus);
        return counts;
    }

    private static Counts one(Outcome outcome, boolean warned, long n) {
        return new Counts(
                outcome == Outcome.SKIPPED ? 0 : n,
                outcome == Outcome.CREATED ? n : 0,
                outcome == Outcome.UPDATED ? n : 0,
                outcome == Outcome.UNCHANGED ? n : 0,
                outcome == Outcome.AMBIGUOUS ? n : 0,
                outcome == Outcome.REJECTED ? n : 0,
                warned ? n : 0,
                outcome == Outcome.SKIPPED ? n : 0);
    }

    private Counts plus(Counts more) {
        return new Counts(
                read + more.read,
                created + more.created,
                updated + more.updated,
                unchanged + more.unchanged,
                ambiguous + more.ambiguous,
                rejected + more.rejected,
                warned + more.warned,
                skipped + more.skipped);
    }

    /** Whether no row waits for somebody. */
    public boolean nothingToMend() {
        return ambiguous + rejected == 0;
    }
}
