package guiyan.exports;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.EncryptionMethod;

/** A zip with one encrypted file in it (AES-256), written as it comes; whoever writes the file does not end it. */
final class Archive extends FilterOutputStream {

    /** The header in which a caller names the password. */
    static final String PASSWORD = "Archive-Password";

    static final String TYPE = "application/zip";

    Archive(String file, String password, OutputStream to) throws IOException {
        super(new ZipOutputStream(to, password.toCharArray(), StandardCharsets.UTF_8));
        var entry = new ZipParameters();
        entry.setFileNameInZip(file);
        entry.setEncryptFiles(true);
        entry.setEncryptionMethod(EncryptionMethod.AES);
        entry.setAesKeyStrength(AesKeyStrength.KEY_STRENGTH_256);
        ((ZipOutputStream) out).putNextEntry(entry);
    }

    static boolean takes(String password) {
        return password.matches("[\\x21-\\x7e]{8,100}");
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    void finish() throws IOException {
        out.close();
    }
}
