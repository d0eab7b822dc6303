package guiyan.imports.files;

import guiyan.platform.catalog.Expiring;
import guiyan.platform.catalog.Retention;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/** Uploaded files go after 30 days (api.md "The import contract" 6). */
@Singleton
class FileRetention implements Expiring {

    private final EntityManager database;

    FileRetention(EntityManager database) {
        this.database = database;
    }

    @Override
    public String table() {
        return "import_file";
    }

    @Override
    public Retention retention() {
        return Retention.IMPORT_FILE;
    }

    @Override
    public String dueUntil(String name) {
        return "kept_until < :" + name;
    }

    @Override
    public Instant until(Instant now) {
        return now;
    }

    @Override
    public int erase(Instant now) {
        return database.createQuery("delete from ImportFile f where f.keptUntil < :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
