package guiyan.platform.audit;

import guiyan.platform.PersonalData;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;

/** What was done about a person, and who has looked at his file, in the copy of his data (P-10). */
@Singleton
class AuditData implements PersonalData {

    private final EntityManager database;
    private final Sightings sightings;

    AuditData(EntityManager database, Sightings sightings) {
        this.database = database;
        this.sightings = sightings;
    }

    @Override
    public String part() {
        return "history";
    }

    @Override
    public List<TimelineEntry> copy(long person) {
        sightings.write();
        return database.createQuery("from AuditEvent e where e.personId = :person order by e.id", AuditEvent.class)
                .setParameter("person", person)
                .getResultStream()
                .map(TimelineEntry::of)
                .toList();
    }
}
