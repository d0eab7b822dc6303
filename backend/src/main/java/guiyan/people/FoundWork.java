package guiyan.people;

import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Who has found work when: told by the room of placements to rooms that do not know it. */
public interface FoundWork {

    /** The condition, for HQL, that a person began to work from a day through another; all three are attributes or parameters. */
    String condition(String person, String from, String through);

    /** Where these persons began to work, each one's first first. */
    List<Beginning> beginnings(Collection<Long> persons);

    /** That somebody began to work for an employer. */
    record Beginning(long personId, PublicId placementId, LocalDate on, String employer) {}
}
