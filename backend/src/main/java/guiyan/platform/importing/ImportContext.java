package guiyan.platform.importing;

import guiyan.platform.Scope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a pass knows about its import: where its rows belong, when its facts held, on what footing; {@code newer} tells which
 * fields of some entries were changed as of a later day, {@code undone} which of some imports have been undone.
 */
public record ImportContext(
        long importId,
        Scope scope,
        Long organizationId,
        LocalDate asOf,
        LocalDate today,
        String basis,
        Strategy strategy,
        Earlier earlier,
        Function<Collection<Long>, Map<Long, Set<String>>> newer,
        Function<Collection<Long>, Set<Long>> undone) {

    /** What rows may do. */
    @Schema(name = "ImportStrategy")
    public enum Strategy {
        CREATE,
        UPDATE,
        UPSERT
    }

    public boolean hasBasis() {
        return basis != null && !basis.isBlank();
    }
}
