package guiyan.imports.files;

import guiyan.imports.reading.ClerkFile;
import guiyan.imports.reading.sheets.FileCode;
import guiyan.imports.reading.sheets.UnreadableFile;
import guiyan.platform.Refusal;
import guiyan.platform.calendar.SystemClock;
import guiyan.platform.crypto.Vault;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** The uploaded files, sealed piece by piece, for as long as they are kept. */
@Singleton
public class StoredFiles {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int PIECE = 1 << 20;

    private final EntityManager database;
    private final Vault vault;
    private final SystemClock clock;

    StoredFiles(EntityManager database, Vault vault, SystemClock clock) {
        this.database = database;
        this.vault = vault;
        this.clock = clock;
    }

    /** What is done with an opened file. */
    public interface Use<T> {
        T of(ClerkFile file) throws UnreadableFile, IOException;
    }

    /** Keeps the file of an import. */
    public void keep(long importId, Path content) {
        try (var in = Files.newInputStream(content)) {
            var keptUntil = clock.now().plus(KEPT);
            int piece = 0;
            do keep(importId, piece++, in.readNBytes(PIECE), keptUntil);
            while (in.available() > 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void keep(long importId, int number, byte[] bytes, Instant keptUntil) {
        var piece = new ImportFile();
        piece.importId = importId;
        piece.piece = number;
        piece.keptUntil = keptUntil;
        piece.content = vault.seal(bytes);
        database.persist(piece);
        database.flush();
        database.detach(piece);
    }

    /** Opens the file of an import once more; refuses when it is not kept any longer. */
    public <T> T open(long importId, String name, Use<T> use) throws UnreadableFile {
        try {
            var path = Files.createTempFile("import", null);
            try {
                copy(importId, path);
                try (var file = ClerkFile.open(path, name)) {
                    return use.of(file);
                }
            } finally {
                Files.delete(path);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void copy(long importId, Path path) throws IOException {
        try (var out = Files.newOutputStream(path)) {
            int number = 0;
            for (var bytes = piece(importId, number); bytes != null; bytes = piece(importId, number)) {
                out.write(bytes);
                number++;
            }
            if (number == 0) throw new Refusal(FileCode.FILE_GONE, null);
        }
    }

    private byte[] piece(long importId, int number) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            var piece = database.find(ImportFile.class, new ImportFile.Key(importId, number));
            if (piece == null) return null;
            database.detach(piece);
            return vault.open(piece.content);
        });
    }
}
