package guiyan.areas;

import guiyan.areas.PlaceNames.Found;
import guiyan.platform.importing.Plain;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads words for a place from the left, level by level, and stops where they are no longer sure. */
class PlaceReading {

    private static final Pattern BETWEEN = Pattern.compile("[\\s/\\\\,，、;；·>—-]+");
    private static final Pattern BEFORE = Pattern.compile("^(现在|在|去|到|往|赴|中国(?!香港|澳门|台湾))(?=..)");
    private static final Pattern FILLING = Pattern.compile("^(市辖区|市内|省内|市|县|区)");
    private static final Set<String> OTHER_PROVINCE = Set.of("外省", "省外");
    private static final Set<String> ABROAD = Set.of("国外", "境外", "海外", "出国");
    private static final Map<String, Integer> AT_HOME =
            Map.of("县内", 6, "本县", 6, "县城", 6, "市内", 4, "本市", 4, "省内", 2, "本省", 2);

    private final Map<String, Area> areas;
    private final CountryNames countries;
    private final PlaceNames current;
    private final PlaceNames abolished;
    private final PlaceNames towns = new PlaceNames(List.of());

    PlaceReading(Map<String, Area> areas, Collection<Country> countries) {
        this.areas = areas;
        this.countries = new CountryNames(countries);
        current = new PlaceNames(areas.values().stream()
                .filter(a -> a.isInForce() && !Area.isBeyondBorder(a.code()))
                .toList());
        abolished = new PlaceNames(
                areas.values().stream().filter(Area::hasOneSuccessor).toList());
        AreaTable.lines("letters.csv").map(line -> line.split(",")).forEach(p -> current.add(p[0], areas.get(p[1])));
        AreaTable.lines("towns.csv").map(line -> line.split(",")).forEach(this::addTowns);
    }

    private void addTowns(String[] line) {
        for (var town : line[1].split(" ")) towns.add(town, areas.get(line[0]));
    }

    WrittenPlace read(String text, String home) {
        var plain = BETWEEN.matcher(Plain.of(text)).replaceAll("");
        var words = BEFORE.matcher(plain).replaceFirst("");
        if (OTHER_PROVINCE.contains(words)) return WrittenPlace.said(text, FlowScope.CROSS_PROVINCE);
        if (ABROAD.contains(words)) return WrittenPlace.said(text, FlowScope.ABROAD);
        if (AT_HOME.containsKey(words) && home != null) return atHome(text, home, AT_HOME.get(words));
        return found(text, words);
    }

    private WrittenPlace atHome(String text, String home, int digits) {
        var area = areas.get((home.substring(0, digits) + "0000").substring(0, 6));
        return area == null ? WrittenPlace.unknown(text) : WrittenPlace.in(text, area);
    }

    private WrittenPlace found(String text, String words) {
        var country = countries.longest(words);
        var first = first(words);
        if (country.length() > (first == null ? 0 : first.name().length())) return abroad(text, country);
        return first == null ? WrittenPlace.unknown(text) : settled(text, descend(first));
    }

    private WrittenPlace abroad(String text, String name) {
        var called = countries.called(name);
        if (called.size() == 1) return WrittenPlace.in(text, called.get(0));
        return WrittenPlace.oneOf(
                text, FlowScope.ABROAD, called.stream().map(Country::code).toList());
    }

    /** What is in force comes before what was; a province before its namesakes elsewhere. */
    private Found first(String words) {
        var found = current.longest(words, any -> true);
        if (found == null) return abolished.longest(words, any -> true);
        var provinces = found.areas().stream()
                .filter(a -> a.precision() == Precision.PROVINCE)
                .toList();
        return provinces.isEmpty() || !found.rest().isEmpty() ? found : found.of(provinces);
    }

    /** Goes down as long as the words that follow name something inside what was found. */
    private Found descend(Found found) {
        var rest = FILLING.matcher(found.rest()).replaceFirst("");
        for (var words : List.of(found.rest(), rest, repeated(found, rest))) {
            var inside = inside(words, found);
            if (inside != null) return descend(inside);
        }
        return found;
    }

    /** 北京/北京/海淀 names the city twice. */
    private static String repeated(Found found, String rest) {
        return rest.startsWith(found.name())
                ? FILLING.matcher(rest.substring(found.name().length())).replaceFirst("")
                : rest;
    }

    private Found inside(String words, Found found) {
        Predicate<Area> below =
                area -> found.areas().stream().anyMatch(above -> !above.equals(area) && above.holds(area));
        var inside = current.longest(words, below);
        if (inside == null) inside = abolished.longest(words, below);
        var town = inside == null ? towns.longest(words, found.areas()::contains) : null;
        return town == null ? inside : town.ending();
    }

    /** One area, or the one that holds all others; else nobody can say. */
    private WrittenPlace settled(String text, Found found) {
        for (var area : found.areas())
            if (found.areas().stream().allMatch(area::holds)) return WrittenPlace.in(text, area);
        return WrittenPlace.oneOf(
                text, null, found.areas().stream().map(Area::code).sorted().toList());
    }
}
