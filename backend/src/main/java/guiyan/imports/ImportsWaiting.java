package guiyan.imports;

import guiyan.imports.store.Imports;
import guiyan.platform.Right;
import guiyan.platform.Scope;
import guiyan.platform.Waiting;
import jakarta.inject.Singleton;
import java.util.List;

/** Imports that have been looked at and wait for somebody to say what they are, to mend them or to let them in. */
@Singleton
class ImportsWaiting implements Waiting {

    private final Imports imports;

    ImportsWaiting(Imports imports) {
        this.imports = imports;
    }

    @Override
    public Right right() {
        return Right.IMPORTS;
    }

    @Override
    public List<Heap> waiting(Scope scope) {
        return List.of(imports.waiting(scope));
    }
}
