package guiyan.contact;

import static java.util.stream.Collectors.toMap;

import guiyan.outflow.Outflow;
import guiyan.outflow.Outflows;
import guiyan.people.Person;
import guiyan.people.SheetCard;
import guiyan.people.SheetCard.Called;
import guiyan.platform.Caller;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What there is to tell people when they are called, from all rooms that know such things. */
@Singleton
class News {

    private final Outflows outflows;
    private final List<SheetCard> rooms;
    private final Caller caller;

    News(Outflows outflows, @All List<SheetCard> rooms, Caller caller) {
        this.outflows = outflows;
        this.rooms = rooms;
        this.caller = caller;
    }

    /** By person. */
    Map<Long, List<SheetCard.Card>> about(Collection<Person> persons) {
        var away = outflows.openOf(persons.stream().map(person -> person.id).toList()).stream()
                .collect(toMap(outflow -> outflow.personId, outflow -> outflow));
        return told(persons.stream()
                .map(person -> called(person, away.get(person.id)))
                .toList());
    }

    /** To one person, whose absence is at hand. */
    List<SheetCard.Card> about(Person person, Outflow away) {
        return told(List.of(called(person, away))).getOrDefault(person.id, List.of());
    }

    private Map<Long, List<SheetCard.Card>> told(List<Called> called) {
        var all = new HashMap<Long, List<SheetCard.Card>>();
        for (var room : rooms)
            room.cardsFor(caller.scope(), called)
                    .forEach((id, cards) ->
                            all.computeIfAbsent(id, none -> new ArrayList<>()).addAll(cards));
        return all;
    }

    private static Called called(Person person, Outflow outflow) {
        if (outflow == null) return new Called(person, null, null);
        var destination = outflow.destination;
        return new Called(person, destination == null ? null : destination.areaCode(), outflow.trade);
    }
}
