package guiyan.outflow.values;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an episode stands (domain.md 2.2), and the acts that may follow. */
@Schema(name = "OutflowStatus")
public enum OutflowStatus {
    REPORTED("depart", "cancel"),
    AWAY("host-registration", "home-visits", "contact-lost", "return", "close"),
    HOST_REGISTERED("host-registration", "home-visits", "contact-lost", "return", "close"),
    ON_HOME_VISIT("home-visits/end", "return"),
    CONTACT_LOST("contact-restored", "return", "close"),
    RETURNED,
    RELATION_TRANSFERRED,
    CLOSED,
    CANCELLED;

    /** Those of somebody who has left and not come back. */
    public static final Set<OutflowStatus> THOSE_AWAY = EnumSet.range(AWAY, CONTACT_LOST);

    private final List<String> acts;

    OutflowStatus(String... acts) {
        this.acts = List.of(acts);
    }

    /** Whether the episode has not ended; a member has one such at a time. */
    public boolean isOpen() {
        return compareTo(CONTACT_LOST) <= 0;
    }

    /** Whether he has left and not come back. */
    public boolean isAway() {
        return THOSE_AWAY.contains(this);
    }

    /** What may be done now. */
    public List<String> acts() {
        return acts;
    }
}
