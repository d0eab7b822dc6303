package guiyan.areas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which countries a text begins with. */
class CountryNames {

    private final Map<String, List<Country>> byName = new HashMap<>();
    private int longest;

    CountryNames(Collection<Country> countries) {
        for (var country : countries)
            if (!country.code().equals(Country.CHINA)) country.names().forEach(name -> add(name, country));
    }

    private void add(String name, Country country) {
        byName.computeIfAbsent(name, each -> new ArrayList<>()).add(country);
        longest = Math.max(longest, name.length());
    }

    /** The longest name of a country that the text begins with; empty when there is none. */
    String longest(String text) {
        for (int length = Math.min(longest, text.length()); length > 1; length--)
            if (byName.containsKey(text.substring(0, length))) return text.substring(0, length);
        return "";
    }

    List<Country> called(String name) {
        return byName.get(name);
    }
}
