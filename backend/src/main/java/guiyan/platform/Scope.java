package guiyan.platform;

import jakarta.persistence.Query;
import java.util.List;

/** The part of the tree of organizations that a question is asked from. */
public record Scope(Reach reach, List<Long> units) {

    public static final Scope EVERYTHING = new Scope(Reach.EVERYTHING, List.of());
    public static final Scope NOTHING = new Scope(Reach.NOTHING, List.of());

    /** The level whose column says what is inside. */
    public enum Reach {
        EVERYTHING(null),
        COUNTY("countyId"),
        TOWNSHIP("townshipId"),
        BRANCH("branchId"),
        NOTHING(null);

        private final String attribute;

        Reach(String attribute) {
            this.attribute = attribute;
        }
    }

    /** The condition on a scoped entity, for HQL; its parameter is {@code :units}. */
    public String condition(String alias) {
        return switch (reach) {
            case EVERYTHING -> "1 = 1";
            case NOTHING -> "1 = 0";
            default -> "%s.%s %s :units".formatted(alias, reach.attribute, units.size() == 1 ? "=" : "in");
        };
    }

    /** The value of {@code :units}. One unit stands for itself: Hibernate keeps no plan of a question that may take a list. */
    public Object unitsParameter() {
        return units.size() == 1 ? units.get(0) : units;
    }

    /** Gives a question that holds the {@link #condition} its {@code :units}. */
    public void bind(Query query) {
        if (hasUnits()) query.setParameter("units", unitsParameter());
    }

    /** Whether a row with these columns lies inside. */
    public boolean holds(Scoped row) {
        return holds(Place.of(row));
    }

    /** Whether a place lies inside. */
    public boolean holds(Place place) {
        return switch (reach) {
            case EVERYTHING -> true;
            case NOTHING -> false;
            case COUNTY -> names(place.countyId());
            case TOWNSHIP -> names(place.townshipId());
            case BRANCH -> names(place.branchId());
        };
    }

    /** A row above the reach's level has no such unit. */
    private boolean names(Long unit) {
        return unit != null && units.contains(unit);
    }

    /** Whether it lies above one township, where only narrow questions are answered. */
    public boolean isAboveATownship() {
        return reach == Reach.EVERYTHING || reach == Reach.COUNTY || (reach == Reach.TOWNSHIP && units.size() > 1);
    }

    public boolean hasUnits() {
        return reach != Reach.EVERYTHING && reach != Reach.NOTHING;
    }
}
