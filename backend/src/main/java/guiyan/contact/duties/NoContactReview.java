package guiyan.contact.duties;

import guiyan.contact.Calls;
import guiyan.contact.ContactRecord;
import guiyan.contact.ContactRecords;
import guiyan.duties.Asked;
import guiyan.duties.DutyKind;
import guiyan.duties.Evidence;
import guiyan.duties.Owed;
import guiyan.duties.Owes;
import guiyan.duties.Period;
import guiyan.duties.Terms;
import guiyan.outflow.Outflow;
import guiyan.outflow.duties.Absences;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Three monthly calls missed in a row: the branch looks for him, or speaks with him. Only a person ever sets that contact is lost.
 */
@Singleton
class NoContactReview implements DutyKind {

    private final MissedCalls missed;
    private final Absences absences;
    private final ContactRecords records;

    NoContactReview(MissedCalls missed, Absences absences, ContactRecords records) {
        this.missed = missed;
        this.absences = absences;
        this.records = records;
    }

    @Override
    public String code() {
        return Calls.REVIEW;
    }

    @Override
    public Terms terms() {
        return Terms.once(Owes.BRANCH, 15);
    }

    @Override
    public String subject() {
        return Absences.SUBJECT;
    }

    /** The missed calls are to be there first. */
    @Override
    public boolean restsOnOthers() {
        return true;
    }

    @Override
    public boolean isNoted() {
        return true;
    }

    @Override
    public List<Owed> owed(Period days, Asked asked) {
        var third = missed.third(days, asked);
        if (third.isEmpty()) return List.of();
        Map<Long, Outflow> outflows =
                absences
                        .withIds(third.stream()
                                .map(MissedCalls.Third::subject)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(outflow -> outflow.id, Function.identity()));
        return third.stream()
                .filter(each -> outflows.containsKey(each.subject()))
                .map(each -> owed(outflows.get(each.subject()), each.on(), days.last()))
                .toList();
    }

    /** Speaking with him settles it, as well as what the branch notes. */
    private Owed owed(Outflow outflow, LocalDate on, LocalDate until) {
        var call = records.calls(List.of(outflow.personId), on, until.isBefore(on) ? on : until).stream()
                .findFirst()
                .orElse(null);
        return Absences.about(outflow).opening(on).metBy(evidence(call));
    }

    private static Evidence evidence(ContactRecord call) {
        return call == null ? null : Evidence.of(call, call.occurredOn);
    }
}
