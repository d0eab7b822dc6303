package guiyan.imports.intake;

import com.fasterxml.jackson.annotation.JsonIgnore;
import guiyan.imports.mappings.Choices;
import guiyan.imports.store.Import;
import guiyan.imports.store.Import.Atomic;
import guiyan.imports.store.Import.Mode;
import guiyan.imports.store.Import.OnAmbiguous;
import guiyan.platform.ids.PublicId;
import guiyan.platform.importing.ImportContext.Strategy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/** A file handed in, and what was said beside it; null where nothing was said. */
public record Upload(
        @JsonIgnore Path content,
        String sha256,
        String fileName,
        String kind,
        PublicId organization,
        Mode mode,
        Strategy strategy,
        Atomic atomic,
        OnAmbiguous onAmbiguous,
        Map<String, String> mapping,
        String sheet,
        LocalDate asOf,
        String basis) {

    private static final int LONGEST_NAME = 200;

    /** The import as it begins; of a very long file name the end is kept, with what kind of file it is. */
    Import begun() {
        var work = new Import();
        work.kind = said(kind) ? kind : Import.AUTO;
        work.fileName = fileName.substring(Math.max(0, fileName.length() - LONGEST_NAME));
        work.sha256 = sha256;
        work.mode = mode == null ? Mode.VALIDATE : mode;
        work.strategy = strategy == null ? Strategy.UPSERT : strategy;
        work.atomic = atomic == null ? Atomic.ROW : atomic;
        work.onAmbiguous = onAmbiguous == null ? OnAmbiguous.QUEUE : onAmbiguous;
        work.asOf = asOf;
        work.basis = said(basis) ? basis.strip() : null;
        return work;
    }

    Choices choices() {
        var choices = new Choices();
        if (said(sheet)) choices.only(sheet);
        mapping.forEach(choices::choose);
        return choices;
    }

    private static boolean said(String text) {
        return text != null && !text.isBlank();
    }
}
