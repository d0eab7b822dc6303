package guiyan.training.policies;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a policy concerns. */
@Schema(name = "PolicyAudience")
public enum Audience {
    EVERYBODY,
    MEMBERS_AWAY,
    LABOURERS,
    THOSE_RETURNED,
    FAMILIES_LEFT_BEHIND
}
