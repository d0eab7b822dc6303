package guiyan.identity;

import guiyan.platform.Role;
import java.util.Collection;
import java.util.Set;

/** What the door has to know of second factors; their own room knows the rest. */
public interface SecondStep {

    /** Whether signing in to the account takes a code as well. */
    boolean isOn(long accountId);

    /** Those of the accounts for which it does. */
    Set<Long> onAmong(Collection<Long> accountIds);

    /** Whether the code is the account's now; it is used up with that. */
    boolean accepts(long accountId, String code);

    /** Whether an account of the role must have a second factor before it does anything, and has none. */
    boolean isOwedBy(long accountId, Role role);
}
