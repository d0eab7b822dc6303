package guiyan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The secrets of an installation on one machine, made when they are first needed and kept in one file of its owner. */
final class Secrets {

    private static final int KEY = 32;
    private static final int PASSWORD = 12;

    private final Path file;
    private final Properties values = new Properties();
    private final SecureRandom random = new SecureRandom();

    private Secrets(Path file) {
        this.file = file;
    }

    static Secrets in(Path folder) throws IOException {
        var secrets = new Secrets(Files.createDirectories(folder).resolve("secrets.properties"));
        if (!Files.exists(secrets.file)) return secrets;
        try (var reader = Files.newBufferedReader(secrets.file)) {
            secrets.values.load(reader);
        }
        return secrets;
    }

    Path file() {
        return file;
    }

    /** Whether the folder is, and from now on stays, one of this mode. */
    boolean belongsTo(Mode mode) throws IOException {
        return kept("mode", mode.name()).equals(mode.name());
    }

    /** 32 bytes in base64. */
    String key() throws IOException {
        return kept("key", Base64.getEncoder().encodeToString(bytes(KEY)));
    }

    /** A password that satisfies the product's own rules: letters of both cases, digits, a sign. */
    String password(String name) throws IOException {
        return kept(name, "Gy7-" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(PASSWORD)));
    }

    private byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private String kept(String name, String fresh) throws IOException {
        if (values.getProperty(name) == null) {
            values.setProperty(name, fresh);
            write();
        }
        return values.getProperty(name);
    }

    /** A temporary file has mode 0600 and is moved into place whole. */
    private void write() throws IOException {
        var whole = Files.createTempFile(file.getParent(), "secrets", ".new");
        try (var writer = Files.newBufferedWriter(whole)) {
            values.store(writer, "Guiyan: keep this file with the backups, and away from everybody else");
        }
        Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
