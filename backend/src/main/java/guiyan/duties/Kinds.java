package guiyan.duties;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All kinds of duties that the rooms offer; those that rest on what became of others come last. */
@Singleton
public class Kinds {

    private final List<DutyKind> kinds;

    Kinds(@All List<DutyKind> kinds) {
        this.kinds = kinds.stream()
                .sorted(Comparator.comparing(DutyKind::restsOnOthers).thenComparing(DutyKind::code))
                .toList();
    }

    public List<DutyKind> all() {
        return kinds;
    }

    /** The kinds that are owed about such a subject. */
    public List<DutyKind> about(String subject) {
        return kinds.stream().filter(kind -> kind.subject().equals(subject)).toList();
    }

    /** The kind of that name. */
    public Optional<DutyKind> named(String code) {
        return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }
}
