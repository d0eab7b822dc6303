package guiyan.platform.crypto;

import jakarta.inject.Singleton;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Files that nobody reads, and nobody changes unnoticed, without the key of the installation. */
@Singleton
public class Strongbox {

    private static final byte[] MARK = "GUIYAN-1".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT = 16;

    private final SecureRandom random = new SecureRandom();
    private final String key;
    private final Optional<String> former;

    public Strongbox(
            @ConfigProperty(name = "guiyan.key") String key,
            @ConfigProperty(name = "guiyan.former-key") Optional<String> former) {
        this.key = key;
        this.former = former;
    }

    /** What is written there arrives sealed; it is whole once this has been closed. */
    public OutputStream sealing(OutputStream file) throws IOException {
        var salt = new byte[SALT];
        random.nextBytes(salt);
        var out = new DataOutputStream(file);
        out.write(MARK);
        out.write(salt);
        return new SealedOutput(out, ofFile(key, salt));
    }

    /** What was sealed, as far as it has been read; a change, a cut and another key are refused. */
    public InputStream opening(InputStream file) throws IOException {
        var in = new DataInputStream(file);
        if (!Arrays.equals(in.readNBytes(MARK.length), MARK)) throw new IOException("不是归雁的文件 / Not a file of Guiyan's");
        var salt = in.readNBytes(SALT);
        var first = SealedInput.frame(in);
        var fitting = Stream.concat(Stream.of(key), former.stream())
                .map(each -> ofFile(each, salt))
                .filter(each -> each.open(first).isPresent())
                .findFirst()
                .orElseThrow(() -> new IOException("GUIYAN_KEY 打不开这个文件 / GUIYAN_KEY does not open this file"));
        return new SealedInput(in, fitting, first);
    }

    private static SecretKey ofFile(String key, byte[] salt) {
        return SecretKey.ofBase64(key).derived("file:" + HexFormat.of().formatHex(salt));
    }
}
