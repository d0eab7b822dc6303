package guiyan.areas;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All areas and countries, held in memory. */
@Singleton
public class Areas {

    private final TreeMap<String, Area> areas;
    private final Map<String, Country> countries;
    private final PlaceReading reading;

    public Areas() {
        areas = AreaTable.lines("areas.csv")
                .map(Area::of)
                .collect(Collectors.toMap(Area::code, Function.identity(), (one, other) -> one, TreeMap::new));
        countries = AreaTable.lines("countries.csv")
                .map(Country::of)
                .collect(Collectors.toMap(Country::code, Function.identity(), (one, other) -> one, TreeMap::new));
        reading = new PlaceReading(areas, countries.values());
    }

    /** The area with a code, in force or abolished. */
    public Optional<Area> find(String code) {
        return Optional.ofNullable(code).map(areas::get);
    }

    /** The area a code stands for today: itself, its successor, or the nearest area above that is in force. */
    public Optional<Area> current(String code) {
        return find(code).map(this::standing);
    }

    private Area standing(Area area) {
        if (area.isInForce()) return area;
        if (area.hasOneSuccessor()) return areas.get(area.successor());
        var city = areas.get(area.cityCode());
        return city != null && city.isInForce() ? city : areas.get(area.provinceCode());
    }

    public Optional<Country> country(String code) {
        return Optional.ofNullable(code).map(countries::get);
    }

    public Collection<Country> countries() {
        return countries.values();
    }

    /** Reads a place from words; {@code home} is the code of the county it is written in, for 县内 and 省内. */
    public WrittenPlace parse(String text, String home) {
        var place = reading.read(text, home);
        var area = place.areaCode() == null ? null : areas.get(place.areaCode());
        return area == null || area.isInForce() ? place : WrittenPlace.in(text, standing(area));
    }

    /** The scope of a place as stored: by its codes, else by what its words alone say. */
    public FlowScope scope(String home, String areaCode, String country, String text) {
        if (areaCode == null && country == null && text != null)
            return parse(text, home).scope(home);
        return FlowScope.of(home, areaCode, country);
    }

    /** The names of an area from the province down, such as 广东省深圳市宝安区; null for no area. */
    public String fullName(String code) {
        if (find(code).isEmpty()) return null;
        var area = areas.get(code);
        return Stream.of(area.provinceCode(), area.cityCode(), code)
                .distinct()
                .map(areas::get)
                .filter(each -> each != null)
                .map(Area::name)
                .collect(Collectors.joining());
    }

    /** The areas in force right below one; the provinces for null. */
    public List<Area> below(String parent) {
        if (parent == null)
            return inForce("").filter(a -> a.precision() == Precision.PROVINCE).toList();
        var above = areas.get(parent);
        if (above == null) return List.of();
        return inForce(above.prefix()).filter(a -> isRightBelow(above, a)).toList();
    }

    private boolean isRightBelow(Area above, Area area) {
        if (area.equals(above)) return false;
        return above.precision() == Precision.CITY
                || area.precision() == Precision.CITY
                || !areas.containsKey(area.cityCode());
    }

    /** The areas in force whose code or name begins with the words, the largest first. */
    public List<Area> search(String words, int limit) {
        return inForce("")
                .filter(a -> a.code().startsWith(words) || a.name().startsWith(words))
                .sorted(java.util.Comparator.comparing(Area::precision).thenComparing(Area::code))
                .limit(limit)
                .toList();
    }

    private Stream<Area> inForce(String prefix) {
        return areas.subMap(prefix, prefix + "~").values().stream().filter(Area::isInForce);
    }
}
