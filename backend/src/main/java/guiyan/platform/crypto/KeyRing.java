package guiyan.platform.crypto;

import guiyan.platform.calendar.SystemClock;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The keys of the data. They stand in the database, sealed with the key of the installation, which seals nothing else. */
@Singleton
class KeyRing {

    private static final int PRINTS = 0;
    private static final long FRESH = TimeUnit.SECONDS.toNanos(30);

    private final StoredKeys stored;
    private final SystemClock clock;
    private final SecretKey installation;
    private final Optional<SecretKey> former;
    private volatile TreeMap<Integer, SecretKey> keys = new TreeMap<>();
    private volatile long readAt;

    KeyRing(
            DataSource database,
            SystemClock clock,
            @ConfigProperty(name = "guiyan.key") String key,
            @ConfigProperty(name = "guiyan.former-key") Optional<String> former) {
        stored = new StoredKeys(database);
        this.clock = clock;
        installation = SecretKey.ofBase64(key);
        this.former = former.map(SecretKey::ofBase64);
    }

    /** After the migrations: a wrong key is told before anything is done with it. */
    void start(@Observes @Priority(2) StartupEvent start) throws SQLException {
        read();
    }

    SecretKey ofPrints() {
        return keys().get(PRINTS);
    }

    /** The number of the key that seals what is written now. Another node may have made it half a minute ago. */
    int newest() {
        if (System.nanoTime() - readAt > FRESH) read();
        return keys().lastKey();
    }

    SecretKey numbered(int number) {
        if (!keys().containsKey(number)) read();
        var key = keys.get(number);
        if (key == null || number == PRINTS) throw new IllegalStateException("no key of the data has number " + number);
        return key;
    }

    /** Begins with a new key, unless the last one has not spread yet. */
    int begin() {
        read();
        if (stored.spread(keys.lastKey()) || keys.lastKey() == 1) add(keys.lastKey() + 1);
        return keys.lastKey();
    }

    private void add(int number) {
        stored.add(number, SecretKey.fresh().wrappedBy(outer(installation)), clock.now());
        read();
    }

    void hasSpread(int number) {
        stored.setSpread(number, clock.now());
    }

    private TreeMap<Integer, SecretKey> keys() {
        if (keys.isEmpty()) read();
        return keys;
    }

    private synchronized void read() {
        var found = stored.all();
        if (found.isEmpty()) found = addFirst();
        if (!opens(found, installation)) found = handedOver(found);
        var opened = new TreeMap<Integer, SecretKey>();
        found.forEach((number, wrapped) -> opened.put(number, unwrapped(wrapped, installation)));
        keys = opened;
        readAt = System.nanoTime();
    }

    /** The first keys are made of the installation's, so that two nodes that start together make the same. */
    private Map<Integer, byte[]> addFirst() {
        stored.add(PRINTS, installation.wrappedBy(outer(installation)), clock.now());
        stored.add(1, installation.derived("data").wrappedBy(outer(installation)), clock.now());
        return stored.all();
    }

    /** The same keys of the data, sealed with the installation's new key instead of its former one. */
    private Map<Integer, byte[]> handedOver(Map<Integer, byte[]> found) {
        if (former.isEmpty() || !opens(found, former.get()))
            throw new IllegalStateException("GUIYAN_KEY is not the key of this database");
        found.replaceAll((number, wrapped) -> unwrapped(wrapped, former.get()).wrappedBy(outer(installation)));
        stored.replace(found);
        return found;
    }

    private static boolean opens(Map<Integer, byte[]> found, SecretKey key) {
        return outer(key).open(found.get(PRINTS)).isPresent();
    }

    private static SecretKey unwrapped(byte[] wrapped, SecretKey key) {
        return new SecretKey(outer(key)
                .open(wrapped)
                .orElseThrow(() -> new IllegalStateException("a key of the data cannot be opened with GUIYAN_KEY")));
    }

    private static SecretKey outer(SecretKey installation) {
        return installation.derived("keys of the data");
    }
}
