package guiyan.platform.audit;

import java.util.Collection;
import java.util.List;

/** What is written about an act: its name, the person it concerns, the fields it changed, and a word of reason. */
public record Act(String name, Long personId, List<String> fields, String note) {

    public static Act of(String name) {
        return new Act(name, null, List.of(), null);
    }

    public Act on(Long personId) {
        return new Act(name, personId, fields, note);
    }

    public Act changing(Collection<String> fields) {
        return new Act(name, personId, List.copyOf(fields), note);
    }

    public Act because(String note) {
        return new Act(name, personId, fields, note);
    }
}
