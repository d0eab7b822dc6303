package guiyan.members.corrections;

import guiyan.platform.Right;
import guiyan.platform.Scope;
import guiyan.platform.Waiting;
import jakarta.inject.Singleton;
import java.util.List;

/** Proposals that nobody has decided yet. */
@Singleton
class CorrectionsWaiting implements Waiting {

    private final Corrections corrections;

    CorrectionsWaiting(Corrections corrections) {
        this.corrections = corrections;
    }

    @Override
    public Right right() {
        return Right.CORRECTIONS_DECIDE;
    }

    @Override
    public List<Heap> waiting(Scope scope) {
        return corrections.waiting(scope);
    }
}
