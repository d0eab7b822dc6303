package guiyan.imports.rows;

import guiyan.imports.store.Formats;
import guiyan.imports.store.Import;
import guiyan.imports.store.Import.State;
import guiyan.imports.store.ImportsCode;
import guiyan.imports.store.Payload;
import guiyan.imports.store.Payloads;
import guiyan.imports.store.StoredRow;
import guiyan.platform.MergePatch;
import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import guiyan.platform.importing.ImportPass;
import guiyan.platform.importing.ImportRow.Decision.Act;
import guiyan.platform.importing.ImportRow.Outcome;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;

/** Mends one row of an import; the file stays as it is, the row runs again when it is asked for. */
@Singleton
class Mending {

    private final Formats formats;
    private final Passes passes;
    private final Payloads payloads;

    Mending(Formats formats, Passes passes, Payloads payloads) {
        this.formats = formats;
        this.passes = passes;
        this.payloads = payloads;
    }

    /** Keeps what a clerk puts right, beside what the row was read as. */
    void mend(Import work, StoredRow row, MergePatch patch) {
        var payload = payloads.of(row);
        var form = patch.onto(ImportRowForm.of(payload));
        requireOpen(work, row);
        requireCandidate(payload, form);
        row.payload = payloads.seal(payload.mended(
                mends(work, payload, form),
                form.decision() == null ? null : form.decision().of()));
        row.mended = true;
    }

    /** Only rows that were not written can be mended, and never what the reader skipped. */
    private static void requireOpen(Import work, StoredRow row) {
        work.requireState(State.VALIDATED, State.DONE);
        var isOpen = work.state == State.DONE ? row.isOpen() : row.outcome != Outcome.SKIPPED;
        if (!isOpen) throw new Refusal(ImportsCode.ROW_SETTLED, null);
    }

    private static void requireCandidate(Payload payload, ImportRowForm form) {
        var decision = form.decision();
        if (decision == null || decision.act() != Act.USE) return;
        if (decision.id() == null
                || payload.candidates().stream()
                        .noneMatch(
                                c -> c.id() != null && c.id() == decision.id().value()))
            throw new Refusal(ImportsCode.NO_SUCH_CANDIDATE, "decision/id");
    }

    private Map<String, String> mends(Import work, Payload payload, ImportRowForm form) {
        var known = formats.fields(work.kind);
        var pass = passes.of(work);
        var mends = new HashMap<String, String>();
        for (var said : (form.values() == null ? Map.<String, String>of() : form.values()).entrySet()) {
            var field = said.getKey();
            if (!known.contains(field)) throw new Refusal(ImportsCode.FIELD_UNKNOWN, "values/" + field, field);
            if (said.getValue() == null || isShown(field, said.getValue(), payload, pass)) continue;
            if (isMasked(said.getValue())) throw new Refusal(PlatformCode.MASKED_VALUE, "values/" + field);
            mends.put(field, said.getValue());
        }
        return mends;
    }

    /** The mask of the value at hand leaves it alone. */
    private static boolean isShown(String field, String text, Payload payload, ImportPass pass) {
        var value = payload.values().get(field);
        return isMasked(text) && value != null && text.equals(pass.masked(field, value));
    }

    private static boolean isMasked(String text) {
        return text.contains("****") || text.contains("··");
    }
}
