package guiyan.organizations.figures;

import guiyan.platform.Keyed;
import guiyan.platform.Listing;
import guiyan.platform.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A list that keeps what is asked of its rows, so that it can show each person once: by what was noted of him last. */
public final class Narrowed<E extends Keyed> {

    private final Listing<E> listing;
    private final String alias;
    private final List<String> conditions = new ArrayList<>();

    public Narrowed(Listing<E> listing, String alias, Scope scope) {
        this.listing = listing.within(scope);
        this.alias = alias;
        conditions.add(scope.condition("%1$s"));
    }

    /** Adds a condition on the row {@code %1$s} whose one parameter is {@code :name}; nothing when the value is null. */
    public Narrowed<E> where(String condition, String name, Object value) {
        if (value == null) return this;
        listing.where(condition.formatted(alias), name, value);
        conditions.add(condition);
        return this;
    }

    /** Adds a condition on the row, or that it is not met; nothing when neither is wanted. */
    public Narrowed<E> whether(String condition, Boolean wanted) {
        if (wanted == null) return this;
        var asked = wanted ? condition : "not (" + condition + ")";
        listing.where(asked.formatted(alias), Map.of());
        conditions.add(asked);
        return this;
    }

    /** Of the rows of an entity that are the same one's, {@code same} as another row {@code %2$s} of his, the last alone. */
    public Narrowed<E> once(Boolean wanted, String entity, String same) {
        if (!Boolean.TRUE.equals(wanted)) return this;
        var asked = String.join(" and ", conditions).formatted("later");
        listing.where(
                "not exists (select 1 from %s later where %s and later.id > %s.id and %s)"
                        .formatted(entity, same.formatted(alias, "later"), alias, asked),
                Map.of());
        return this;
    }

    public Listing<E> rows() {
        return listing;
    }
}
