package guiyan.contact.statistics;

import static java.util.stream.Collectors.groupingBy;

import guiyan.contact.statistics.ContactFigure.OfUnit;
import guiyan.contact.statistics.ContactFigure.Part;
import guiyan.duties.Cadence;
import guiyan.duties.DutyState;
import guiyan.duties.Tallies;
import guiyan.organizations.OrganizationRef;
import guiyan.people.PersonRef;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Puts the figures of keeping in touch together: units by code, each figure with what it means and the list behind it. */
@Singleton
class ContactStatistics {

    static final Set<DutyState> IN_TIME = Set.of(DutyState.FULFILLED);
    static final Set<DutyState> DONE = Set.of(DutyState.FULFILLED, DutyState.FULFILLED_LATE);

    private final Tallies tallies;

    ContactStatistics(Tallies tallies) {
        this.tallies = tallies;
    }

    /** What a figure says of itself: its id, its definition, and the list behind it, of what lies in a unit or what it owes. */
    record Sense(String id, String definition, String list, boolean isOwing) {

        /** Counted by who owes it. */
        Sense owing() {
            return new Sense(id, definition, list, true);
        }

        private String of(Question question) {
            return isOwing && question.units().size() == 1 ? of(question.units().get(0)) : question.list(list);
        }

        private String of(OrganizationRef unit) {
            return isOwing ? Question.list(list, "owing", unit.id()) : Question.list(list, "organization", unit.id());
        }
    }

    /** How the duties of some kinds stand in the periods that are asked for. */
    List<Tallies.Count> duties(Question question, Map<String, Cadence> kinds) {
        var periods = kinds.values().stream()
                .distinct()
                .flatMap(cadence -> question.periods(cadence).stream())
                .toList();
        return tallies.of(question.scope(), periods).stream()
                .filter(tally -> kinds.containsKey(tally.kind()))
                .toList();
    }

    /** All that is overdue, of all that is to be done. */
    Map<Long, Count> overdue(Question question) {
        var counts = new TreeMap<Long, Count>();
        for (var each : tallies.standing(question.scope(), DutyState.OVERDUE))
            counts.merge(each.owing(), new Count(each.n(), each.n()), Count::and);
        for (var each : tallies.standing(question.scope(), DutyState.PENDING))
            counts.merge(each.owing(), new Count(0, each.n()), Count::and);
        return counts;
    }

    /** The same tallies by unit. */
    static Map<Long, Count> byUnit(List<Tallies.Count> duties, Set<DutyState> states) {
        var counts = new TreeMap<Long, Count>();
        duties.stream()
                .collect(groupingBy(Tallies.Count::owing))
                .forEach((unit, tallies) -> counts.put(unit, Count.owed(tallies, states)));
        return counts;
    }

    /** The same tallies by period, each with its list. */
    static List<Part> byPeriod(Question question, List<Tallies.Count> duties, Set<DutyState> states) {
        var parts = new ArrayList<Part>();
        duties.stream()
                .collect(groupingBy(Tallies.Count::period, TreeMap::new, java.util.stream.Collectors.toList()))
                .forEach((period, tallies) -> {
                    var count = Count.owed(tallies, states);
                    var list = question.list("/duties?kind=%s&period=%s&owed=true"
                            .formatted(tallies.get(0).kind(), period));
                    parts.add(new Part(period, count.numerator(), count.denominator(), list));
                });
        return parts;
    }

    /** What was done in time, of what was done. */
    static Map<Long, Count> inTimeOfDone(List<Tallies.Count> duties) {
        var counts = new TreeMap<Long, Count>();
        duties.stream()
                .collect(groupingBy(Tallies.Count::owing))
                .forEach((unit, tallies) -> counts.put(unit, inTime(tallies)));
        return counts;
    }

    private static Count inTime(List<Tallies.Count> duties) {
        return new Count(Count.sum(duties, IN_TIME), Count.sum(duties, DONE));
    }

    /** The same by kind, each with its list. */
    static List<Part> inTimeByKind(Question question, List<Tallies.Count> duties) {
        var parts = new ArrayList<Part>();
        duties.stream()
                .collect(groupingBy(Tallies.Count::kind, TreeMap::new, java.util.stream.Collectors.toList()))
                .forEach((kind, tallies) -> {
                    var count = inTime(tallies);
                    var list = question.list("/duties?kind=%s&state=FULFILLED&dueFrom=%s&dueUntil=%s"
                            .formatted(kind, question.from(), question.to()));
                    parts.add(new Part(kind, count.numerator(), count.denominator(), list));
                });
        return parts;
    }

    /** The first of these, of the second. */
    static Map<Long, Count> ofThem(Map<Long, Count> some, Map<Long, Count> all) {
        var counts = new TreeMap<Long, Count>();
        all.forEach((unit, count) ->
                counts.put(unit, new Count(some.getOrDefault(unit, Count.NONE).numerator(), count.numerator())));
        return counts;
    }

    static Part part(String key, Map<Long, Count> counts, String list) {
        var all = sum(counts.values());
        return new Part(key, all.numerator(), all.denominator(), list);
    }

    static Count sum(Collection<Count> counts) {
        return counts.stream().reduce(Count.NONE, Count::and);
    }

    ContactFigure figure(Question question, Sense sense, Map<Long, Count> counts, List<Part> parts) {
        return figure(question, sense, counts, parts, null);
    }

    ContactFigure figure(
            Question question, Sense sense, Map<Long, Count> counts, List<Part> parts, List<PersonRef> members) {
        var all = sum(counts.values());
        return new ContactFigure(
                sense.id(),
                question.from(),
                question.to(),
                sense.definition(),
                all.numerator(),
                all.denominator(),
                sense.of(question),
                parts,
                question.units().stream()
                        .map(unit -> ofUnit(unit, counts.getOrDefault(unit.id().value(), Count.NONE), sense))
                        .toList(),
                members);
    }

    private static OfUnit ofUnit(OrganizationRef unit, Count count, Sense sense) {
        return new OfUnit(unit, count.numerator(), count.denominator(), sense.of(unit));
    }
}
