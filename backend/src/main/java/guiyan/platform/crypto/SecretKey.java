package guiyan.platform.crypto;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** 32 secret bytes: they seal (AES-256-GCM), make prints, and other keys (HMAC-SHA-256). */
final class SecretKey {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    /** To look one up costs more than to open a name with it. */
    private static final ThreadLocal<Cipher> CIPHERS = ThreadLocal.withInitial(SecretKey::cipher);

    private final byte[] bytes;

    SecretKey(byte[] bytes) {
        if (bytes.length != LENGTH) throw new IllegalStateException("a key has 32 bytes");
        this.bytes = bytes;
    }

    static SecretKey ofBase64(String text) {
        return new SecretKey(Base64.getDecoder().decode(text));
    }

    static SecretKey fresh() {
        var bytes = new byte[LENGTH];
        RANDOM.nextBytes(bytes);
        return new SecretKey(bytes);
    }

    /** Another key, which says nothing about this one. */
    SecretKey derived(String purpose) {
        return new SecretKey(print(purpose.getBytes(StandardCharsets.UTF_8)));
    }

    byte[] print(byte[] value) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
            return mac.doFinal(value);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }

    /** Nonce and cipher text of the bytes, behind one byte that the caller knows them again by. */
    byte[] seal(byte mark, byte[] plain) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain);
            return ByteBuffer.allocate(1 + NONCE + sealed.length)
                    .put(mark)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The bytes that were sealed with this key; nothing when they were changed, or sealed with another. */
    Optional<byte[]> open(byte[] sealed) {
        try {
            var nonce = ByteBuffer.wrap(sealed, 1, NONCE);
            var at = new byte[NONCE];
            nonce.get(at);
            return Optional.of(cipher(Cipher.DECRYPT_MODE, at).doFinal(sealed, 1 + NONCE, sealed.length - 1 - NONCE));
        } catch (AEADBadTagException another) {
            return Optional.empty();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        var cipher = CIPHERS.get();
        cipher.init(mode, new SecretKeySpec(bytes, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private static Cipher cipher() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }

    byte[] wrappedBy(SecretKey outer) {
        return outer.seal((byte) 0, bytes);
    }
}
