package guiyan.homecoming.statistics;

import guiyan.organizations.figures.Count;
import guiyan.platform.Scope;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Posts held and the reserve, counted in the database by unit. Every question names the scope it is asked from. */
@Singleton
class PostCounts {

    private final EntityManager database;

    PostCounts(EntityManager database) {
        this.database = database;
    }

    /** What was held on a day, by unit. */
    Map<Long, Count> held(Scope scope, LocalDate on, boolean inReserve) {
        var query = database.createQuery(
                        """
                        select p.branchId, count(*) from VillagePost p where p.kind = %s and p.fromOn <= :on
                        and (p.toOn is null or p.toOn > :on) and %s group by p.branchId
                        """.formatted(inReserve ? "VILLAGE_RESERVE" : "VILLAGE_POST", scope.condition("p")),
                        Object[].class)
                .setParameter("on", on);
        scope.bind(query);
        var counts = new HashMap<Long, Count>();
        for (var row : query.getResultList()) counts.put((Long) row[0], Count.of(((Number) row[1]).longValue()));
        return counts;
    }
}
