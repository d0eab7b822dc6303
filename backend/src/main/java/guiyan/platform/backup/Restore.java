package guiyan.platform.backup;

import guiyan.platform.crypto.Strongbox;
import guiyan.platform.work.Command;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes a backup into an empty instance that nobody uses meanwhile. */
@Singleton
class Restore implements Command {

    private static final int PATIENCE_SECONDS = 10;

    private final AgroalDataSource database;
    private final Strongbox strongbox;
    private final Optional<Path> file;

    Restore(
            AgroalDataSource database,
            Strongbox strongbox,
            @ConfigProperty(name = "guiyan.backup") Optional<Path> file) {
        this.database = database;
        this.strongbox = strongbox;
        this.file = file;
    }

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public int run() throws IOException, SQLException, InterruptedException {
        var from = file.orElseThrow(() -> new IOException("GUIYAN_BACKUP:哪个文件 / Which file"));
        requireAlone();
        try (var sealed = strongbox.opening(new BufferedInputStream(Files.newInputStream(from), 1 << 16))) {
            System.out.println("已恢复 %d 行 / %1$d rows restored".formatted(new Refilling(database).read(sealed)));
        }
        return 0;
    }

    /** A product that runs would go on with what it remembers of the data before. */
    private void requireAlone() throws IOException, SQLException, InterruptedException {
        for (int second = 0; others() > 0; second++) {
            if (second == PATIENCE_SECONDS)
                throw new IOException("还有程序在用这个数据库,请先停止 / The database is in use; stop the product first");
            Thread.sleep(1_000);
        }
    }

    private long others() throws SQLException {
        database.flush(AgroalDataSource.FlushMode.IDLE);
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select count(*) from information_schema.processlist
                        where db = database() and id <> connection_id()
                        """)) {
            row.next();
            return row.getLong(1);
        }
    }
}
