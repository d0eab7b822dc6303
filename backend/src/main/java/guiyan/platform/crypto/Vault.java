package guiyan.platform.crypto;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;

/** Seals personal data (AES-256-GCM) and makes the prints by which it is found again (HMAC-SHA-256). */
@Singleton
public class Vault {

    private final KeyRing keys;

    Vault(KeyRing keys) {
        this.keys = keys;
    }

    /** Number of the key, nonce and cipher text of the bytes; null stays null. */
    public byte[] seal(byte[] plain) {
        if (plain == null) return null;
        var newest = keys.newest();
        return keys.numbered(newest).seal((byte) newest, plain);
    }

    /** The bytes that were sealed, whichever key it was with; refuses what was changed. */
    public byte[] open(byte[] sealed) {
        if (sealed == null) return null;
        return keys.numbered(Byte.toUnsignedInt(sealed[0]))
                .open(sealed)
                .orElseThrow(() -> new IllegalStateException("sealed data cannot be opened with its key"));
    }

    public byte[] sealText(String text) {
        return text == null ? null : seal(text.getBytes(StandardCharsets.UTF_8));
    }

    public String openText(byte[] sealed) {
        return sealed == null ? null : new String(open(sealed), StandardCharsets.UTF_8);
    }

    /** The same 32 bytes for the same value and purpose; says nothing about the value without the key. */
    public byte[] print(String purpose, String value) {
        return keys.ofPrints().derived("print:" + purpose).print(value.getBytes(StandardCharsets.UTF_8));
    }
}
