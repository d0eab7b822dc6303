package guiyan.imports.intake;

import guiyan.imports.files.Sha256;
import guiyan.imports.store.Import;
import guiyan.imports.store.Import.State;
import guiyan.imports.store.Imports;
import guiyan.platform.Caller;
import guiyan.platform.Callers;
import guiyan.platform.importing.ImportContext.Strategy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Brings in a file that no request hands in: for an account, once, and waits for its rows. */
@Singleton
public class Courier {

    private static final Set<State> ASTRAY = EnumSet.of(State.FAILED, State.NEEDS_MAPPING);

    private final Imports imports;
    private final Intake intake;
    private final Callers callers;
    private final Caller caller;

    Courier(Imports imports, Intake intake, Callers callers, Caller caller) {
        this.imports = imports;
        this.intake = intake;
        this.callers = callers;
        this.caller = caller;
    }

    /**
     * A file on its way: under which name, on whose behalf, and on what basis its persons are kept; of which kind, null where
     * its headings tell, and what its rows may do, null for both.
     */
    public record Parcel(Path content, String fileName, long accountId, String basis, String kind, Strategy strategy) {

        private Upload upload() throws IOException {
            return new Upload(
                    content,
                    Sha256.of(content),
                    fileName,
                    kind,
                    null,
                    Import.Mode.COMMIT,
                    strategy,
                    null,
                    null,
                    Map.of(),
                    null,
                    null,
                    basis);
        }
    }

    /** That a file is in: with how many rows, and whether it already was. */
    public record Receipt(long rows, boolean wasIn) {}

    /** Takes the file in unless the account has brought it before; what was begun and not finished is waited for. */
    @ActivateRequestContext
    public Receipt bring(Parcel parcel) throws IOException, InterruptedException {
        caller.is(QuarkusTransaction.requiringNew().call(() -> callers.acting(parcel.accountId())));
        var upload = parcel.upload();
        var before = QuarkusTransaction.requiringNew().call(() -> imports.brought(parcel.accountId(), upload.sha256()));
        if (before != null && !before.isWorking()) return receipt(before, true);
        var begun = before != null ? before : QuarkusTransaction.requiringNew().call(() -> intake.take(upload));
        return receipt(settled(begun), false);
    }

    private Import settled(Import begun) throws InterruptedException {
        var now = begun;
        while (now.isWorking()) {
            Thread.sleep(100);
            now = QuarkusTransaction.requiringNew().call(() -> imports.findById(begun.id));
        }
        if (ASTRAY.contains(now.state))
            throw new IllegalStateException("%s: %s %s".formatted(now.fileName, now.state, now.problemCode));
        return now;
    }

    private static Receipt receipt(Import work, boolean wasIn) {
        return new Receipt(work.counts.read(), wasIn);
    }
}
