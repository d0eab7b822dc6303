package guiyan.contact;

import static java.util.stream.Collectors.groupingBy;

import guiyan.duties.Duties;
import guiyan.duties.Duty;
import guiyan.people.Person;
import guiyan.people.PersonRef;
import guiyan.people.SheetCard;
import guiyan.people.contactpoints.ContactPoint;
import guiyan.people.contactpoints.ContactPoints;
import guiyan.platform.Caller;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The call sheets that somebody takes along for a week without a network: few questions for all of them. */
@Singleton
class WeekSheets {

    private static final int PERSONS = 60;
    private static final String PURPOSE = "CALL_SHEET";

    private final Duties duties;
    private final ContactPoints points;
    private final ContactRecords records;
    private final Promises promises;
    private final PromiseViews promiseViews;
    private final Door door;
    private final News news;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    WeekSheets(
            Duties duties,
            ContactPoints points,
            ContactRecords records,
            Promises promises,
            PromiseViews promiseViews,
            Door door,
            News news,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.duties = duties;
        this.points = points;
        this.records = records;
        this.promises = promises;
        this.promiseViews = promiseViews;
        this.door = door;
        this.news = news;
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
            @Schema(required = true) List<CallSheet.Owed> duties,
            @Schema(required = true) List<CallSheet.AtTheDoor> atTheDoor,
            @Schema(required = true) List<SheetCard.Card> cards) {}

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
        var byPerson = owed.stream().collect(groupingBy(duty -> duty.personId));
        var persons = owed.stream()
                .map(duty -> duty.person)
                .distinct()
                .filter(person -> person.restrictedOn == null)
                .toList();
        var all = all(persons);
        return new Taken(
                clock.today(),
                persons.stream()
                        .map(person -> sheet(person, byPerson.get(person.id), all))
                        .toList());
    }

    /** What is known about all of them, by person. */
    private record All(
            Map<Long, List<ContactPoint>> numbers,
            Map<Long, List<ContactRecord>> calls,
            Map<Long, List<Promise>> promised,
            Map<Long, List<CallSheet.AtTheDoor>> door,
            Map<Long, List<SheetCard.Card>> cards) {}

    private All all(List<Person> persons) {
        var ids = persons.stream().map(person -> person.id).toList();
        return new All(
                points.inUse(ids).stream().collect(groupingBy(point -> point.personId)),
                records.since(ids, clock.today().minusMonths(6)).stream()
                        .collect(groupingBy(record -> record.personId)),
                promises.openTo(ids).stream().collect(groupingBy(promise -> promise.personId)),
                door.of(ids),
                news.about(persons));
    }

    private Sheet sheet(Person person, List<Duty> owed, All all) {
        var called = all.calls.getOrDefault(person.id, List.of());
        note(person);
        return new Sheet(
                PersonRef.of(person),
                all.numbers.getOrDefault(person.id, List.of()).stream()
                        .map(this::number)
                        .toList(),
                Ladder.after(called),
                called.stream()
                        .filter(ContactRecord::isCall)
                        .map(record -> record.occurredOn)
                        .max(LocalDate::compareTo)
                        .orElse(null),
                all.promised.getOrDefault(person.id, List.of()).stream()
                        .map(promiseViews::of)
                        .toList(),
                owed.stream().map(CallSheet.Owed::of).toList(),
                all.door.getOrDefault(person.id, List.of()),
                all.cards.getOrDefault(person.id, List.of()));
    }

    private void note(Person person) {
        audit.seen(Act.read("member.disclosed", List.of("phone")).on(person.id).because(PURPOSE), person);
    }

    private Number number(ContactPoint point) {
        return new Number(
                PublicId.of(point.id), points.open(point).national(), point.owner, point.label, point.verifiedOn);
    }
}
