package guiyan.jobs.introductions;

import guiyan.jobs.referrals.Placement;
import guiyan.platform.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Chains of introductions, asked for level by level. Every question names the scope it is asked from. */
@ApplicationScoped
class Introductions {

    private static final int LEVELS = 3;
    private static final int MOST = 500;

    private final EntityManager database;

    Introductions(EntityManager database) {
        this.database = database;
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
            var found = broughtBy(scope, introducers);
            found.forEach(placement -> links.add(new Link(placement, depth)));
            introducers = found.stream()
                    .map(placement -> placement.personId)
                    .filter(followed::add)
                    .collect(Collectors.toSet());
        }
        var shown = links.size() > MOST ? links.subList(0, MOST) : links;
        return new Chain(shown, links.size() > MOST || shown.stream().anyMatch(link -> link.level() == LEVELS));
    }

    private List<Placement> broughtBy(Scope scope, Collection<Long> introducers) {
        var query = database.createQuery("""
                        from Placement p join fetch p.person join fetch p.employer
                        where p.introducerId in :introducers and %s order by p.introducerId, p.id
                        """.formatted(scope.condition("p")), Placement.class)
                .setParameter("introducers", introducers)
                .setMaxResults(MOST + 1);
        scope.bind(query);
        return query.getResultList();
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
