package guiyan.imports;

import guiyan.imports.reading.ClerkFile;
import guiyan.imports.reading.sheets.UnreadableFile;
import guiyan.platform.Refusal;
import guiyan.platform.calendar.SystemClock;
import guiyan.platform.crypto.Vault;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The uploaded files, sealed, for as long as they are kept. */
@ApplicationScoped
class StoredFiles {

    private static final Duration KEPT = Duration.ofDays(30);

    private final EntityManager database;
    private final Vault vault;
    private final SystemClock clock;

    StoredFiles(EntityManager database, Vault vault, SystemClock clock) {
        this.database = database;
        this.vault = vault;
        this.clock = clock;
    }

    /** What is done with an opened file. */
    interface Use<T> {
        T of(ClerkFile file) throws UnreadableFile, IOException;
    }

    void keep(Import work, Path content) {
        try {
            var file = new ImportFile();
            file.importId = work.id;
            file.keptUntil = clock.now().plus(KEPT);
            file.content = vault.seal(Files.readAllBytes(content));
            database.persist(file);
            database.flush();
            database.detach(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Opens the file of an import once more; refuses when it is not kept any longer. */
    <T> T open(Import work, Use<T> use) throws UnreadableFile {
        try {
            var path = Files.createTempFile("import", null);
            try {
                Files.write(path, QuarkusTransaction.joiningExisting().call(() -> content(work.id)));
                try (var file = ClerkFile.open(path, work.fileName)) {
                    return use.of(file);
                }
            } finally {
                Files.delete(path);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private byte[] content(long importId) {
        var file = database.find(ImportFile.class, importId);
        if (file == null) throw new Refusal(ImportsCode.FILE_GONE, null);
        database.detach(file);
        return vault.open(file.content);
    }
}
