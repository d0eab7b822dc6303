package guiyan.platform.crypto;

import guiyan.platform.calendar.SystemClock;
import java.util.Optional;
import javax.sql.DataSource;

/** A vault outside the product, for data that is written past it. */
public final class KeyedVault {

    private KeyedVault() {}

    /** The vault of a product that has been started over this database with this {@code GUIYAN_KEY}. */
    public static Vault of(DataSource database, String key) {
        return new Vault(new KeyRing(database, new SystemClock(), key, Optional.empty()));
    }
}
