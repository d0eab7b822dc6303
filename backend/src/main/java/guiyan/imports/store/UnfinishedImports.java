package guiyan.imports.store;

import guiyan.imports.store.Import.State;
import guiyan.platform.work.OpenWork;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Set;

/** Imports that an officer has begun and that still wait for somebody, or are being worked on. */
@Singleton
class UnfinishedImports implements OpenWork {

    private static final Set<State> OPEN = EnumSet.copyOf(State.WORKING);

    static {
        OPEN.add(State.NEEDS_MAPPING);
        OPEN.add(State.VALIDATED);
    }

    private final Imports imports;

    UnfinishedImports(Imports imports) {
        this.imports = imports;
    }

    @Override
    public String kind() {
        return "IMPORTS";
    }

    @Override
    public long of(long accountId) {
        return imports.count("accountId = ?1 and state in ?2", accountId, OPEN);
    }

    /** A job at work asks for its caller again at its next step. */
    @Override
    public void handOver(long from, long to) {
        imports.update("accountId = ?1, forAccountId = null where accountId = ?2 and state in ?3", to, from, OPEN);
    }
}
