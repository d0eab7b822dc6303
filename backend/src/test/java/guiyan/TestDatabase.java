package guiyan;

import guiyan.platform.database.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/** The real database of every test that opens a door: the product's own, fresh, with a key nobody has seen before. */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private static final Path FOLDER = Path.of("target", "test-data").toAbsolutePath();

    private EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        var password = UUID.randomUUID().toString();
        try {
            database = EmbeddedDatabase.start(
                    FOLDER.resolve("engine"), FOLDER.resolve(UUID.randomUUID().toString()), password);
        } catch (Exception failed) {
            throw new IllegalStateException("the test database did not start", failed);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        return Map.of(
                "quarkus.datasource.jdbc.url",
                database.url(),
                "quarkus.datasource.username",
                EmbeddedDatabase.USER,
                "quarkus.datasource.password",
                password,
                "guiyan.key",
                key(),
                "guiyan.admin-password",
                "Admin-test-2008",
                "guiyan.web",
                "src/test/resources/browser");
    }

    private static String key() {
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    @Override
    public void stop() {
        if (database != null) database.close();
    }
}
