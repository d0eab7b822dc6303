package guiyan.contact;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import guiyan.contact.CallSheet.AtTheDoor;
import guiyan.duties.Duties;
import guiyan.duties.Duty;
import guiyan.people.households.Families;
import guiyan.platform.Caller;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** What else is to be done in the household of somebody who is called: whoever calls or goes there does it all at once. */
@Singleton
class Door {

    private final Families families;
    private final Duties duties;
    private final Caller caller;

    Door(Families families, Duties duties, Caller caller) {
        this.families = families;
        this.duties = duties;
        this.caller = caller;
    }

    /** What is still to be done about somebody, and about those who live with him. */
    record Open(List<Duty> own, List<AtTheDoor> others) {}

    Open about(long person) {
        var all = families.of(List.of(person)).stream()
                .map(Families.Mates::otherId)
                .collect(toCollection(HashSet::new));
        all.add(person);
        var open =
                duties.openAbout(caller.scope(), all).stream().collect(partitioningBy(duty -> duty.personId == person));
        return new Open(
                open.get(true), open.get(false).stream().map(AtTheDoor::of).toList());
    }

    /** By person: what is still to be done about those who live with him. */
    Map<Long, List<AtTheDoor>> of(Collection<Long> persons) {
        var mates = families.of(persons);
        var others = mates.stream().map(Families.Mates::otherId).collect(toSet());
        var open = duties.openAbout(caller.scope(), others).stream().collect(groupingBy(duty -> duty.personId));
        var found = new HashMap<Long, List<AtTheDoor>>();
        for (var mate : mates)
            open.getOrDefault(mate.otherId(), List.of())
                    .forEach(duty -> found.computeIfAbsent(mate.personId(), none -> new ArrayList<>())
                            .add(AtTheDoor.of(duty)));
        return found;
    }
}
