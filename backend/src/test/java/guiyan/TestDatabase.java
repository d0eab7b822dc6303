package guiyan;

import guiyan.platform.database.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/** The real database of every test that opens a door: the product's own, fresh. */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        var folder = Path.of("target", "test-data", UUID.randomUUID().toString()).toAbsolutePath();
        try {
            database = EmbeddedDatabase.start(folder, "test-only");
        } catch (Exception failed) {
            throw new IllegalStateException("the test database did not start", failed);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url", database.url(),
                "quarkus.datasource.username", "guiyan",
                "quarkus.datasource.password", "test-only",
                "guiyan.key", Base64.getEncoder().encodeToString(new byte[32]),
                "guiyan.admin-password", "Admin-test-2008");
    }

    @Override
    public void stop() {
        try {
            if (database != null) database.close();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
