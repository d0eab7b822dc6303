package guiyan.jobs.introductions;

import guiyan.jobs.referrals.Placement;
import guiyan.jobs.values.Trade;
import guiyan.people.Person;
import guiyan.people.Persons;
import guiyan.platform.Scope;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Chains of introductions, asked for level by level. Every question names the scope it is asked from. */
@Singleton
class Introductions {

    private static final int LEVELS = 3;
    private static final int MOST = 500;

    private static final int MOST_ASKED = 5;

    /** Some who have brought people of the scope are of other places. */
    private static final int LOOKED_AT = 50;

    private final EntityManager database;
    private final Persons persons;

    Introductions(EntityManager database, Persons persons) {
        this.database = database;
        this.persons = persons;
    }

    /** A placement below somebody, and at which level. */
    record Link(Placement placement, int level) {}

    /** What stands below somebody, as far as it is shown. */
    record Chain(List<Link> links, boolean more) {}

    /** Three levels are asked for, and no more than a list that somebody reads; whoever stands in it twice is followed once. */
    Chain below(Scope scope, long person) {
        var links = new ArrayList<Link>();
        var followed = new HashSet<Long>(Set.of(person));
        Collection<Long> introducers = List.of(person);
        for (int level = 1; level <= LEVELS && !introducers.isEmpty() && links.size() <= MOST; level++) {
            int depth = level;
            var found = broughtBy(scope, introducers, MOST + 1);
            found.forEach(placement -> links.add(new Link(placement, depth)));
            introducers = found.stream()
                    .map(placement -> placement.personId)
                    .filter(followed::add)
                    .collect(Collectors.toSet());
        }
        var shown = links.size() > MOST ? links.subList(0, MOST) : links;
        return new Chain(
                shown, links.size() > MOST || !broughtBy(scope, introducers, 1).isEmpty());
    }

    private List<Placement> broughtBy(Scope scope, Collection<Long> introducers, int most) {
        if (introducers.isEmpty()) return List.of();
        var query = database.createQuery("""
                        from Placement p join fetch p.person join fetch p.employer
                        where p.introducerId in :introducers and %s order by p.introducerId, p.id
                        """.formatted(scope.condition("p")), Placement.class)
                .setParameter("introducers", introducers)
                .setMaxResults(most);
        scope.bind(query);
        return query.getResultList();
    }

    /** Somebody, whom he has brought to a trade, and how many of them are still there or stayed for half a year. */
    record Brings(Person person, long brought, long stayed) {}

    /** Who has brought most who stayed, counted when it is asked and kept nowhere; of the people of the scope, five at most. */
    List<Brings> first(Scope scope, Trade trade) {
        var query = database.createQuery("""
                        select p.introducerId, count(*) as brought,
                        sum(case when p.stayed = true or p.isLive = true then 1 else 0 end) as kept
                        from Placement p
                        where p.introducerKind = MEMBER and p.trade = :trade and p.introducerId is not null and %s
                        group by p.introducerId order by kept desc, brought desc, p.introducerId
                        """.formatted(scope.condition("p")), Object[].class)
                .setParameter("trade", trade)
                .setMaxResults(LOOKED_AT);
        scope.bind(query);
        var rows = query.getResultList();
        var people = persons
                .withIds(scope, rows.stream().map(row -> (Long) row[0]).toList())
                .stream()
                .collect(Collectors.toMap(person -> person.id, person -> person));
        return rows.stream()
                .filter(row -> people.containsKey(row[0]))
                .limit(MOST_ASKED)
                .map(row -> new Brings(people.get(row[0]), (Long) row[1], (Long) row[2]))
                .toList();
    }

    /** His latest placement. */
    Optional<Placement> own(Scope scope, long person) {
        var query = database.createQuery("""
                        from Placement p join fetch p.employer left join fetch p.introducer
                        where p.personId = :person and %s order by p.id desc
                        """.formatted(scope.condition("p")), Placement.class)
                .setParameter("person", person)
                .setMaxResults(1);
        scope.bind(query);
        return query.getResultStream().findFirst();
    }
}
