package guiyan.platform.audit;

import java.util.Collection;
import java.util.List;

/** What is written about an act: its name, the person it concerns, the fields it changed or showed, and a word of reason. */
public record Act(String name, Long personId, List<String> fields, String note, Sort sort) {

    /** Whether something was changed or only looked at. */
    public enum Sort {
        CHANGE,
        READ
    }

    public static Act of(String name) {
        return new Act(name, null, List.of(), null, Sort.CHANGE);
    }

    /** A look at a person's file, or at some of its values in clear. */
    public static Act read(String name, Collection<String> fields) {
        return new Act(name, null, List.copyOf(fields), null, Sort.READ);
    }

    public Act on(Long personId) {
        return new Act(name, personId, fields, note, sort);
    }

    public Act changing(Collection<String> fields) {
        return new Act(name, personId, List.copyOf(fields), note, sort);
    }

    public Act because(String note) {
        return new Act(name, personId, fields, note, sort);
    }
}
