package guiyan.platform;

import java.util.List;

/** A rule says no: which one, at which field, with the values its sentence needs. */
public class Refusal extends RuntimeException {

    public final transient Code code;
    public final String field;
    public final transient Object[] values;
    private transient List<String> legal = List.of();
    private transient List<Place> places = List.of();

    /** One of several places a refusal is about: a JSON pointer, and what is wrong there. */
    public record Place(String pointer, Code code, Object... values) {}

    /** {@code field} is the attribute's name, which is its JSON name; null when it is about the whole. */
    public Refusal(Code code, String field, Object... values) {
        super(code.name());
        this.code = code;
        this.field = field;
        this.values = values;
    }

    /** Names the acts that would be legal now. */
    public Refusal legal(String... acts) {
        legal = List.of(acts);
        return this;
    }

    /** Names the places it is about. */
    public Refusal at(List<Place> places) {
        this.places = places;
        return this;
    }

    public List<Place> places() {
        if (!places.isEmpty() || field == null) return places;
        return List.of(new Place("/" + field, code, values));
    }

    public List<String> legal() {
        return legal;
    }
}
