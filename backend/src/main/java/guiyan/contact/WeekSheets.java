package guiyan.contact;

import static java.util.stream.Collectors.groupingBy;

import guiyan.duties.Duties;
import guiyan.duties.Duty;
import guiyan.people.Person;
import guiyan.people.PersonRef;
import guiyan.people.contactpoints.ContactPoint;
import guiyan.people.contactpoints.ContactPoints;
import guiyan.platform.Caller;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.PublicId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The call sheets that somebody takes along for a week without a network: few questions for all of them. */
@ApplicationScoped
class WeekSheets {

    private static final int PERSONS = 60;
    private static final String PURPOSE = "CALL_SHEET";

    private final Duties duties;
    private final ContactPoints points;
    private final ContactRecords records;
    private final Promises promises;
    private final PromiseViews promiseViews;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    WeekSheets(
            Duties duties,
            ContactPoints points,
            ContactRecords records,
            Promises promises,
            PromiseViews promiseViews,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.duties = duties;
        this.points = points;
        this.records = records;
        this.promises = promises;
        this.promiseViews = promiseViews;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** What was taken along, and on which day. */
    @Schema(name = "CallSheetsTaken")
    record Taken(
            @Schema(required = true) LocalDate on,
            @Schema(required = true) List<Sheet> sheets) {}

    /** What somebody without a network must know to call a member. */
    @Schema(name = "PocketCallSheet")
    record Sheet(
            @Schema(required = true) PersonRef member,
            @Schema(required = true) List<Number> numbers,
            @Schema(required = true) Rung next,
            LocalDate lastReachedOn,
            @Schema(required = true) List<PromiseView> promises,
            @Schema(required = true) List<CallSheet.Owed> duties) {}

    /** A number in clear. */
    @Schema(name = "PocketNumber")
    record Number(
            @Schema(required = true) PublicId id,
            @Schema(required = true) String number,
            @Schema(required = true) ContactPoint.Owner owner,
            String label,
            LocalDate verifiedOn) {}

    Taken take() {
        var owed = duties.openAbout(caller.scope(), clock.today(), PERSONS);
        var ids = owed.stream().map(duty -> duty.personId).distinct().toList();
        var numbers = points.inUse(ids).stream().collect(groupingBy(point -> point.personId));
        var calls = records.since(ids, clock.today().minusMonths(6)).stream()
                .collect(groupingBy(record -> record.personId));
        var promised = promises.openTo(ids).stream().collect(groupingBy(promise -> promise.personId));
        var byPerson = owed.stream().collect(groupingBy(duty -> duty.personId));
        return new Taken(
                clock.today(),
                ids.stream()
                        .map(id -> sheet(byPerson.get(id), numbers, calls, promised))
                        .toList());
    }

    private Sheet sheet(
            List<Duty> owed,
            Map<Long, List<ContactPoint>> numbers,
            Map<Long, List<ContactRecord>> calls,
            Map<Long, List<Promise>> promised) {
        var person = owed.get(0).person;
        var called = calls.getOrDefault(person.id, List.of());
        note(person);
        return new Sheet(
                PersonRef.of(person),
                numbers.getOrDefault(person.id, List.of()).stream()
                        .map(this::number)
                        .toList(),
                Ladder.after(called),
                called.stream()
                        .filter(ContactRecord::isCall)
                        .map(record -> record.occurredOn)
                        .max(LocalDate::compareTo)
                        .orElse(null),
                promised.getOrDefault(person.id, List.of()).stream()
                        .map(promiseViews::of)
                        .toList(),
                owed.stream()
                        .map(duty -> new CallSheet.Owed(
                                PublicId.of(duty.id), duty.kind, duty.period, duty.dueOn, duty.state))
                        .toList());
    }

    private void note(Person person) {
        audit.seen(Act.read("member.disclosed", List.of("phone")).on(person.id).because(PURPOSE), person);
    }

    private Number number(ContactPoint point) {
        return new Number(
                PublicId.of(point.id), points.open(point).national(), point.owner, point.label, point.verifiedOn);
    }
}
