package guiyan.homecoming.requests;

import guiyan.platform.Right;
import guiyan.platform.Scope;
import guiyan.platform.Waiting;
import jakarta.inject.Singleton;
import java.util.List;

/** What members have asked for and nobody has taken up. */
@Singleton
class SupportWaiting implements Waiting {

    private final SupportRequests requests;

    SupportWaiting(SupportRequests requests) {
        this.requests = requests;
    }

    @Override
    public Right right() {
        return Right.HOMECOMING_WRITE;
    }

    @Override
    public List<Heap> waiting(Scope scope) {
        return List.of(requests.untaken(scope));
    }
}
