package guiyan.areas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Which areas a text may begin with: by name, by name without suffix, by a town that only one city has. */
class PlaceNames {

    private static final int LONGEST = 24;

    private final Map<String, List<Area>> byName = new HashMap<>();

    /** The areas found, the name they were found by, and what follows it. */
    record Found(List<Area> areas, String name, String rest) {

        Found of(List<Area> some) {
            return new Found(some, name, rest);
        }

        /** The same with nothing more to read. */
        Found ending() {
            return new Found(areas, name, "");
        }
    }

    PlaceNames(Collection<Area> areas) {
        for (var area : areas) {
            add(area.name(), area);
            if (!area.stem().equals(area.name())) add(area.stem(), area);
        }
    }

    void add(String name, Area area) {
        byName.computeIfAbsent(name, each -> new ArrayList<>()).add(area);
    }

    /** The areas that the longest name the text begins with may mean, of those that count; null when there are none. */
    Found longest(String text, Predicate<Area> counts) {
        for (int length = Math.min(LONGEST, text.length()); length > 0; length--) {
            var name = text.substring(0, length);
            var areas =
                    byName.getOrDefault(name, List.of()).stream().filter(counts).toList();
            if (!areas.isEmpty()) return new Found(areas, name, text.substring(length));
        }
        return null;
    }
}
