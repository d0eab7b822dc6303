package guiyan.duties.generating;

import guiyan.duties.Asked;
import guiyan.duties.Cadence;
import guiyan.duties.DutyKind;
import guiyan.duties.Owed;
import guiyan.duties.Owes;
import guiyan.duties.Period;
import guiyan.duties.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** A kind of duty whose subjects a test invents; it owes nothing until one does. */
@ApplicationScoped
public class PretendedCall implements DutyKind {

    private final TreeMap<Long, Owed> subjects = new TreeMap<>();

    /** From now on this is owed each month. */
    public void owe(Owed owed) {
        subjects.put(owed.subject(), owed);
    }

    /** What is owed about a subject is this from now on; nothing where it is null. */
    void now(long subject, UnaryOperator<Owed> change) {
        subjects.compute(subject, (id, owed) -> change.apply(owed));
    }

    @Override
    public String code() {
        return "PRETENDED_CALL";
    }

    @Override
    public Terms terms() {
        return Terms.each(Cadence.MONTH, Owes.BRANCH_SECRETARY, 0);
    }

    @Override
    public String subject() {
        return "PRETENDED";
    }

    @Override
    public boolean isNoted() {
        return true;
    }

    @Override
    public List<Owed> owed(Period period, Asked asked) {
        return subjects.tailMap(asked.after(), false).values().stream()
                .filter(owed -> asked.subjects() == null || asked.subjects().contains(owed.subject()))
                .limit(Asked.CHUNK)
                .toList();
    }
}
