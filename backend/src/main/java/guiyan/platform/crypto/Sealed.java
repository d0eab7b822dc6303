package guiyan.platform.crypto;

import jakarta.persistence.Embeddable;

/** A value kept secret: its cipher text, the mask that lists show, and the print by which it is found. */
@Embeddable
public class Sealed {

    public byte[] cipher;
    public String mask;
    public byte[] print;

    protected Sealed() {}

    public Sealed(byte[] cipher, String mask, byte[] print) {
        this.cipher = cipher;
        this.mask = mask;
        this.print = print;
    }

    /** Seals a value for the purpose it is searched by. */
    public static Sealed of(Vault vault, String purpose, String value, String mask) {
        return new Sealed(vault.sealText(value), mask, vault.print(purpose, value));
    }

    /** The mask, or null when nothing is kept. */
    public static String mask(Sealed value) {
        return value == null ? null : value.mask;
    }

    /** The print, or null when nothing is kept. */
    public static byte[] print(Sealed value) {
        return value == null ? null : value.print;
    }
}
