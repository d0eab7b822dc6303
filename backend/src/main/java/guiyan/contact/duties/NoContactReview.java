package guiyan.contact.duties;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

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
import guiyan.outflow.duties.Absence;
import guiyan.outflow.duties.Absences;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

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
        var subjects = third.stream().map(MissedCalls.Third::subject).distinct().toList();
        var absences = this.absences.withIds(subjects).stream().collect(toMap(Absence::id, identity()));
        var standing = third.stream()
                .filter(each -> absences.containsKey(each.subject()))
                .toList();
        var calls = calls(standing, absences, days.last());
        return standing.stream()
                .map(each -> owed(absences.get(each.subject()), each.on(), calls))
                .toList();
    }

    /** What was said with them from the first of these days on, by person, the earliest first. */
    private Map<Long, List<ContactRecord>> calls(
            List<MissedCalls.Third> third, Map<Long, Absence> absences, LocalDate until) {
        var days = third.stream().map(MissedCalls.Third::on).sorted().toList();
        if (days.isEmpty()) return Map.of();
        var persons = third.stream()
                .map(each -> absences.get(each.subject()).personId())
                .toList();
        var last = days.get(days.size() - 1);
        return records.calls(persons, days.get(0), until.isBefore(last) ? last : until).stream()
                .collect(groupingBy(call -> call.personId));
    }

    /** Speaking with him settles it, as well as what the branch notes. */
    private static Owed owed(Absence absence, LocalDate on, Map<Long, List<ContactRecord>> calls) {
        var call = calls.getOrDefault(absence.personId(), List.of()).stream()
                .filter(each -> !each.occurredOn.isBefore(on))
                .findFirst();
        return absence.owed()
                .opening(on)
                .metBy(call.map(NoContactReview::evidence).orElse(null));
    }

    private static Evidence evidence(ContactRecord call) {
        return Evidence.of(call, call.occurredOn);
    }
}
