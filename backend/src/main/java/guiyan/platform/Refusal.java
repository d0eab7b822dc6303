package guiyan.platform;

import java.util.List;

/** A rule says no: which one, at which field, with the values its sentence needs. */
public class Refusal extends RuntimeException {

    public final transient Code code;
    public final String field;
    public final transient Object[] values;
    private transient List<String> legal = List.of();

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

    public List<String> legal() {
        return legal;
    }
}
