package guiyan.outflow;

import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Takes episodes out of the ledger as if they had never been entered; only for undoing an import. */
@Singleton
public class Reverting {

    private static final List<String> BELOW = List.of(
            "delete from outflow_change_field where change_id in (select id from outflow_change where outflow_id in"
                    + " (:ids))",
            "delete from outflow_change where outflow_id in (:ids)",
            "delete from liaison_assignment where outflow_id in (:ids)",
            "delete from outflow_stay where outflow_id in (:ids)",
            "delete from outflow_home_visit where outflow_id in (:ids)",
            "delete from outflow_search_action where loss_id in (select id from outflow_contact_loss where outflow_id in"
                    + " (:ids))",
            "delete from outflow_contact_loss where outflow_id in (:ids)",
            "delete from outflow where id in (:ids)");

    private final EntityManager database;
    private final Audit audit;

    Reverting(EntityManager database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /** Deletes the episodes with all that belongs to them. */
    public void forget(Collection<Outflow> gone) {
        if (gone.isEmpty()) return;
        var ids = gone.stream().map(outflow -> outflow.id).toList();
        gone.forEach(o -> audit.record(Act.of("outflow.reverted").on(o.personId).deleting(), o));
        database.flush();
        gone.forEach(database::detach);
        for (var each : BELOW)
            database.createNativeQuery(each).setParameter("ids", ids).executeUpdate();
    }

    /** That somebody has written to an episode: by hand, or by an import. */
    public record Touch(Long outflowId, Long importId) {}

    /** What has been done to these episodes otherwise than by one import. */
    public List<Touch> touches(Collection<Long> outflows, long butImport) {
        if (outflows.isEmpty()) return List.of();
        return database.createQuery("""
            select distinct c.outflowId, c.importId from OutflowChange c where c.outflowId in :ids
            and (c.importId is null or c.importId <> :but)
            """, Touch.class)
                .setParameter("ids", outflows)
                .setParameter("but", butImport)
                .getResultList();
    }

    /** Which of these episodes somebody has written to after an import had done so. */
    public Set<Long> touchedAfter(Collection<Long> outflows, long ofImport) {
        if (outflows.isEmpty()) return Set.of();
        return Set.copyOf(database.createQuery("""
            select distinct c.outflowId from OutflowChange c where c.outflowId in :ids
            and (c.importId is null or c.importId <> :of) and c.id >
            (select max(o.id) from OutflowChange o where o.outflowId = c.outflowId and o.importId = :of)
            """, Long.class)
                .setParameter("ids", outflows)
                .setParameter("of", ofImport)
                .getResultList());
    }

    /** Contact was not lost after all since that day. */
    public void unlose(Outflow outflow, LocalDate since) {
        var loss =
                outflow.losses.stream().filter(each -> each.since.equals(since)).findFirst();
        loss.ifPresent(outflow::unlose);
        loss.ifPresent(database::remove);
    }

    /** He was not found on that day. */
    public void unrestore(Outflow outflow, LocalDate on) {
        outflow.losses.stream()
                .filter(loss -> on.equals(loss.restoredOn))
                .findFirst()
                .ifPresent(outflow::unrestore);
    }
}
