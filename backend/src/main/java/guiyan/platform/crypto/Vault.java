package guiyan.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Seals personal data (AES-256-GCM) and makes the prints by which it is found again (HMAC-SHA-256). */
@ApplicationScoped
public class Vault {

    private static final byte KEY_VERSION = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final byte[] master;
    private final SecretKeySpec data;

    Vault(@ConfigProperty(name = "guiyan.key") String key) {
        master = Base64.getDecoder().decode(key);
        if (master.length != 32) throw new IllegalStateException("GUIYAN_KEY must be 32 bytes in base64");
        data = new SecretKeySpec(hmac(master, "data".getBytes(StandardCharsets.UTF_8)), "AES");
    }

    /** Key version, nonce and cipher text of the bytes; null stays null. */
    public byte[] seal(byte[] plain) {
        if (plain == null) return null;
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var sealed = crypt(Cipher.ENCRYPT_MODE, nonce, plain, 0, plain.length);
        return ByteBuffer.allocate(1 + NONCE + sealed.length)
                .put(KEY_VERSION)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** The bytes that were sealed; refuses what was changed or sealed with another key. */
    public byte[] open(byte[] sealed) {
        if (sealed == null) return null;
        var nonce = Arrays.copyOfRange(sealed, 1, 1 + NONCE);
        return crypt(Cipher.DECRYPT_MODE, nonce, sealed, 1 + NONCE, sealed.length - 1 - NONCE);
    }

    public byte[] sealText(String text) {
        return text == null ? null : seal(text.getBytes(StandardCharsets.UTF_8));
    }

    public String openText(byte[] sealed) {
        return sealed == null ? null : new String(open(sealed), StandardCharsets.UTF_8);
    }

    /** The same 32 bytes for the same value and purpose; says nothing about the value without the key. */
    public byte[] print(String purpose, String value) {
        var key = hmac(master, ("print:" + purpose).getBytes(StandardCharsets.UTF_8));
        return hmac(key, value.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] input, int offset, int length) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, data, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input, offset, length);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("sealed data cannot be opened with this key", broken);
        }
    }

    private static byte[] hmac(byte[] key, byte[] value) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(value);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
