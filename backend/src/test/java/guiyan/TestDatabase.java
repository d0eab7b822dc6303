package guiyan;

import guiyan.platform.database.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;

/** A database of its own for one run of the tests, with secrets nobody has seen before. */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private static final Path FOLDER = Path.of("target", "test-data");

    private EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        var password = "Gy7-" + HexFormat.of().formatHex(random(12));
        try {
            database = EmbeddedDatabase.start(
                    FOLDER.resolve("engine"), FOLDER.resolve(HexFormat.of().formatHex(random(4))), password);
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException("the test database does not start", failure);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        return Map.of(
                "quarkus.datasource.jdbc.url", database.url(),
                "quarkus.datasource.username", EmbeddedDatabase.USER,
                "quarkus.datasource.password", password,
                "guiyan.key", Base64.getEncoder().encodeToString(random(32)),
                "guiyan.admin-password", password,
                "guiyan.demo-password", password,
                "guiyan.business-date", "2008-07-31");
    }

    private static byte[] random(int count) {
        var bytes = new byte[count];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    @Override
    public void stop() {
        if (database != null) database.close();
    }
}
