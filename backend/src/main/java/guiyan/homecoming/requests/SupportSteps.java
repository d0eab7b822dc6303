package guiyan.homecoming.requests;

import guiyan.platform.ScopedRepository;
import jakarta.inject.Singleton;
import java.util.List;

/** Steps, asked for by the request they belong to or by the person. */
@Singleton
class SupportSteps extends ScopedRepository<SupportStep> {

    List<SupportStep> of(SupportRequest request) {
        return list("requestId = ?1 order by onDay, id", request.id);
    }

    List<SupportStep> of(long person) {
        return list("personId = ?1 order by requestId, onDay, id", person);
    }
}
