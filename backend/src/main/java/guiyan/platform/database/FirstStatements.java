package guiyan.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the embedded server is told at each start: the product's schema and user, and that nobody else comes in. */
final class FirstStatements {

    private FirstStatements() {}

    /** Writes them, one a line, to a file that only its owner reads. */
    static Path write(Path folder, String user, String password) throws IOException {
        var quoted = "'" + password.replace("\\", "\\\\").replace("'", "''") + "'";
        var file = Files.createTempFile(folder, "accounts", ".sql"); // created with mode 0600
        return Files.writeString(file, """
                create database if not exists guiyan character set utf8mb4 collate utf8mb4_bin;
                create user if not exists %1$s@'127.0.0.1' identified by %2$s;
                alter user %1$s@'127.0.0.1' identified by %2$s;
                grant all on guiyan.* to %1$s@'127.0.0.1';
                alter user root@localhost identified by %2$s;
                delete from mysql.global_priv where User = '';
                flush privileges;
                """.formatted(user, quoted));
    }
}
