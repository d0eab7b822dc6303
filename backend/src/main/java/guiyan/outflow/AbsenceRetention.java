package guiyan.outflow;

import guiyan.platform.catalog.ExpiringByDay;
import guiyan.platform.catalog.Retention;
import guiyan.platform.ids.Ids;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Three years after an absence has ended, what says with whom he was and where exactly goes, from its history too; the
 * days, the place and the trade stay for the figures, and a line of the history says when it was done (P-15).
 */
@Singleton
class AbsenceRetention extends ExpiringByDay {

    private static final String REDUCED = "reduced";

    private final Ids ids;

    AbsenceRetention(Ids ids) {
        this.ids = ids;
    }

    @Override
    public String table() {
        return "outflow";
    }

    @Override
    public Retention retention() {
        return Retention.AFTER_ABSENCE;
    }

    @Override
    public String dueUntil(String name) {
        return """
                ended_on <= :%s and not exists (select 1 from outflow_change c
                where c.outflow_id = outflow.id and c.act = '%s')
                """.formatted(name, REDUCED);
    }

    @Override
    protected void erase(List<Long> absences) {
        erase("update outflow set note_cipher = null, employer = null, host_org = null where id in (:ids)", absences);
        erase("update outflow_stay set site_cipher = null, employer = null where outflow_id in (:ids)", absences);
        erase("""
                delete a from outflow_search_action a join outflow_contact_loss l on l.id = a.loss_id
                where l.outflow_id in (:ids)
                """, absences);
        erase("""
                update outflow_change_field f join outflow_change c on c.id = f.change_id
                set f.was = null, f.became = null
                where c.outflow_id in (:ids) and f.field in ('note', 'employer', 'hostOrg', 'site', 'searchActions')
                """, absences);
        erase("update outflow_change set reason = null where outflow_id in (:ids)", absences);
        database.createQuery("from Outflow o where o.id in :ids", Outflow.class)
                .setParameter("ids", absences)
                .getResultStream()
                .forEach(this::write);
    }

    private void write(Outflow outflow) {
        var change = new OutflowChange();
        change.id = ids.next();
        change.outflowId = outflow.id;
        change.recordedAt = clock.now();
        change.businessDate = clock.today();
        change.act = REDUCED;
        change.fromStatus = outflow.status;
        change.toStatus = outflow.status;
        database.persist(change);
    }
}
