package guiyan.people.matches;

import static guiyan.people.matches.MatchView.Reason.*;

import guiyan.organizations.OrganizationRef;
import guiyan.organizations.Organizations;
import guiyan.people.Person;
import guiyan.people.Persons;
import guiyan.people.contactpoints.ContactPoint;
import guiyan.people.contactpoints.ContactPoints;
import guiyan.people.matches.MatchView.Reason;
import guiyan.platform.Scope;
import guiyan.platform.crypto.Sealed;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds those who may be the same person, by what they have in common. */
@Singleton
class Matching {

    private static final int MOST = 20;

    /** Of more namesakes nobody can tell anything. */
    private static final int NAMESAKES = 200;

    private final Persons persons;
    private final ContactPoints points;
    private final Organizations organizations;

    Matching(Persons persons, ContactPoints points, Organizations organizations) {
        this.persons = persons;
        this.points = points;
        this.organizations = organizations;
    }

    List<MatchView> candidates(Scope scope, MatchForm known) {
        var found = new LinkedHashMap<Long, Set<Reason>>();
        if (known.id() != null)
            persons.withCitizenIds(scope, List.of(persons.print(known.id())))
                    .forEach(p -> add(found, p.id, SAME_CITIZEN_ID));
        if (known.number() != null)
            points.withPhone(scope, known.number()).forEach(point -> add(found, point.personId, SAME_PHONE));
        if (!MatchForm.isBlank(known.name()))
            persons.named(scope, known.name().strip(), NAMESAKES).forEach(p -> add(found, p.id, sameName(p, known)));
        return shown(scope, found);
    }

    private static Reason sameName(Person person, MatchForm known) {
        var bothBirths = known.birthDate() != null && person.birthDate != null;
        return bothBirths && known.birthDate().mayBe(person.birthDate) ? SAME_NAME_AND_BIRTH : SAME_NAME;
    }

    private static void add(Map<Long, Set<Reason>> found, long person, Reason reason) {
        found.computeIfAbsent(person, id -> EnumSet.noneOf(Reason.class)).add(reason);
    }

    private List<MatchView> shown(Scope scope, Map<Long, Set<Reason>> found) {
        var people = persons.withIds(scope, found.keySet());
        var phones = points.own(found.keySet());
        var units = organizations.byId(people.stream().map(p -> p.branchId).collect(Collectors.toSet()));
        return people.stream()
                .map(p -> new MatchView(
                        PublicId.of(p.id),
                        p.name,
                        p.sex,
                        p.birthDate,
                        Sealed.mask(p.citizenId),
                        mask(phones.get(p.id)),
                        OrganizationRef.of(units.get(p.branchId)),
                        found.get(p.id)))
                .sorted(Comparator.comparing(m -> m.reasons().iterator().next()))
                .limit(MOST)
                .toList();
    }

    private static String mask(ContactPoint point) {
        return point == null ? null : point.value.mask;
    }
}
