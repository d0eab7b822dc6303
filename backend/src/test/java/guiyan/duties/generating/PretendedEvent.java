package guiyan.duties.generating;

import guiyan.duties.Asked;
import guiyan.duties.DutyKind;
import guiyan.duties.Owed;
import guiyan.duties.Owes;
import guiyan.duties.Period;
import guiyan.duties.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.TreeMap;

/** A kind of duty that arises once with an event, whose subjects a test invents; it owes nothing until one does. */
@ApplicationScoped
public class PretendedEvent implements DutyKind {

    private final TreeMap<Long, List<Owed>> subjects = new TreeMap<>();

    /** From now on this is owed about a subject, each opening with the day of its event. */
    void owe(Owed... owed) {
        subjects.put(owed[0].subject(), List.of(owed));
    }

    @Override
    public String code() {
        return "PRETENDED_EVENT";
    }

    @Override
    public Terms terms() {
        return Terms.once(Owes.BRANCH_SECRETARY, 10);
    }

    @Override
    public String subject() {
        return "PRETENDED_EVENT";
    }

    @Override
    public List<Owed> owed(Period period, Asked asked) {
        return subjects.tailMap(asked.after(), false).values().stream()
                .flatMap(List::stream)
                .filter(owed -> asked.subjects() == null || asked.subjects().contains(owed.subject()))
                .filter(owed -> !owed.opensOn().isBefore(period.first())
                        && !owed.opensOn().isAfter(period.last()))
                .limit(Asked.CHUNK)
                .toList();
    }
}
