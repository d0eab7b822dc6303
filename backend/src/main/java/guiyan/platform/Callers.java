package guiyan.platform;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;

/** Finds whom a job acts for. */
@Singleton
public class Callers {

    private final List<Acting> kinds;

    Callers(@All List<Acting> kinds) {
        this.kinds = kinds;
    }

    /** One kind of caller, such as accounts or machine clients; identity knows them. */
    public interface Acting {

        /** What the caller with this id may do now, and where; null when it is none of this kind, or not any more. */
        Caller.Who acting(long id);
    }

    /** The door of the house; identity keeps it. */
    public interface Door {

        /** Whether the token of this {@code Authorization} header is one of the house's that has not run out; asks no database. */
        boolean hasIssued(String authorization);
    }

    /** The same of one who began the work in another's stead; {@code principal} is null for his own. */
    @Transactional
    public Caller.Who acting(long id, Long principal) {
        var who = acting(id);
        return principal == null ? who : who.standingInFor(acting(principal));
    }

    /** What the caller may do now, and where; refuses when it may not act any more. */
    @Transactional
    public Caller.Who acting(long id) {
        return kinds.stream()
                .map(kind -> kind.acting(id))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new Refusal(PlatformCode.SIGN_IN_NEEDED, null));
    }
}
