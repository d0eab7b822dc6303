package guiyan;

import static java.util.Map.entry;

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
    private StandInIssuer issuer;

    @Override
    public Map<String, String> start() {
        var password = UUID.randomUUID().toString();
        try {
            database = EmbeddedDatabase.start(
                    FOLDER.resolve("engine"), FOLDER.resolve(UUID.randomUUID().toString()), password);
            issuer = StandInIssuer.start();
        } catch (Exception failed) {
            throw new IllegalStateException("the test database did not start", failed);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        return Map.ofEntries(
                entry("quarkus.datasource.jdbc.url", database.url()),
                entry("quarkus.datasource.username", EmbeddedDatabase.USER),
                entry("quarkus.datasource.password", password),
                entry("guiyan.key", key()),
                entry("guiyan.admin-password", "Admin-test-2008"),
                entry("guiyan.oidc.issuer", issuer.address()),
                entry("guiyan.oidc.client", StandInIssuer.CLIENT),
                entry("guiyan.oidc.secret", StandInIssuer.SECRET),
                entry("guiyan.web", "src/test/resources/browser"));
    }

    private static String key() {
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    @Override
    public void stop() {
        if (issuer != null) issuer.close();
        if (database != null) database.close();
    }
}
