package guiyan.members.corrections;

import guiyan.platform.Right;
import guiyan.platform.Scope;
import guiyan.platform.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Proposals that nobody has decided yet. */
@ApplicationScoped
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
