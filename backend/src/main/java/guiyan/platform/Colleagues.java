package guiyan.platform;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who works in a part of the tree; identity knows them. */
public interface Colleagues {

    /** Somebody with an account that is not shut. */
    record Colleague(long id, String name, Role role) {}

    /** Those of these roles whose accounts stand in the scope, by name. */
    List<Colleague> working(Scope scope, Set<Role> roles);

    /** One of them, however many there are. */
    Optional<Colleague> working(Scope scope, Set<Role> roles, long id);
}
