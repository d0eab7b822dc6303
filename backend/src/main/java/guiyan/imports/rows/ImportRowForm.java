package guiyan.imports.rows;

import guiyan.imports.store.Payload;
import guiyan.platform.ids.PublicId;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.ImportRow.Decision.Act;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a clerk puts right in one row: cells by field, and whom an ambiguous row means. */
record ImportRowForm(
        @Size(max = 100) Map<@Size(max = 40) String, @Size(max = 500) String> values,
        @Valid Decision decision) {

    /** Uses one of the candidates, creates somebody new, or sends the row back. */
    @Schema(name = "RowDecision")
    record Decision(@NotNull Act act, PublicId id) {

        ImportRow.Decision of() {
            return new ImportRow.Decision(act, id == null ? null : id.value());
        }
    }

    static ImportRowForm of(Payload payload) {
        var decided = payload.decision();
        return new ImportRowForm(
                payload.mends(), decided == null ? null : new Decision(decided.act(), PublicId.of(decided.id())));
    }
}
