package guiyan.imports.store;

import guiyan.platform.Caller;
import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import guiyan.platform.importing.ImportFormat;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;

/** What the features offer to take in. */
@Singleton
public class Formats {

    private final List<ImportFormat> formats;
    private final Caller caller;

    Formats(@All List<ImportFormat> formats, Caller caller) {
        this.formats = formats;
        this.caller = caller;
    }

    public List<ImportFormat> all() {
        return formats;
    }

    /** The format of a kind; refuses one that nobody offers. */
    public ImportFormat of(String kind) {
        return formats.stream()
                .filter(f -> f.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new Refusal(ImportsCode.KIND_UNKNOWN, "kind"));
    }

    /** The names of the fields of a kind. */
    public List<String> fields(String kind) {
        return of(kind).columns().stream().map(column -> column.field()).toList();
    }

    /** Refuses a caller who may not load such rows; what kind they are may not be known yet. */
    public void requireRight(Import work) {
        if (!work.kind.equals(Import.AUTO) && !caller.has(of(work.kind).right()))
            throw new Refusal(PlatformCode.RIGHT_MISSING, null);
    }
}
