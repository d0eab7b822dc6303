package guiyan.platform.backup;

import guiyan.platform.calendar.SystemClock;
import guiyan.platform.crypto.Strongbox;
import guiyan.platform.work.Command;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes all data, keys of the data included, into one sealed file, while the product goes on working. */
@Singleton
class Backup implements Command {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'guiyan'-yyyyMMdd-HHmmss'.backup'").withZone(ZoneOffset.UTC);

    private final DataSource database;
    private final Strongbox strongbox;
    private final SystemClock clock;
    private final Path folder;
    private final Optional<Path> file;

    Backup(
            DataSource database,
            Strongbox strongbox,
            SystemClock clock,
            @ConfigProperty(name = "guiyan.data") Path data,
            @ConfigProperty(name = "guiyan.backup") Optional<Path> file) {
        this.database = database;
        this.strongbox = strongbox;
        this.clock = clock;
        folder = data.resolve("backups");
        this.file = file;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public int run() throws IOException, SQLException {
        var whole = file.orElseGet(() -> folder.resolve(NAME.format(clock.now())));
        var rows = write(whole);
        System.out.println("已备份 %d 行 / %1$d rows in %s".formatted(rows, whole.toAbsolutePath()));
        System.out.println("恢复要用这里的密钥 / What restores it is the key of this installation");
        return 0;
    }

    /** A temporary file has mode 0600, and is moved into place whole. */
    long write(Path whole) throws IOException, SQLException {
        var parent = Files.createDirectories(whole.toAbsolutePath().getParent());
        var growing = Files.createTempFile(parent, "backup", ".growing");
        try {
            long rows;
            try (var sealed = strongbox.sealing(Files.newOutputStream(growing))) {
                rows = new Snapshot(database).write(sealed);
            }
            Files.move(growing, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return rows;
        } finally {
            Files.deleteIfExists(growing);
        }
    }
}
