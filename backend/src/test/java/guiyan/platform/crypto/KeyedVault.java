package guiyan.platform.crypto;

/** A vault outside the product, for data that is written past it. */
public final class KeyedVault {

    private KeyedVault() {}

    /** The vault the product has when this is its {@code GUIYAN_KEY}. */
    public static Vault of(String key) {
        return new Vault(key);
    }
}
