package guiyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void areMadeOnceAndKept() throws IOException {
        var first = Secrets.in(folder);
        var key = first.key();
        var password = first.password("admin-password");
        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
        assertThat(password).isNotEqualTo(first.password("demo-password"));
        assertThat(Secrets.in(folder).key()).isEqualTo(key);
        assertThat(Secrets.in(folder).password("admin-password")).isEqualTo(password);
    }

    @Test
    void areReadByTheirOwnerAlone() throws IOException {
        var secrets = Secrets.in(folder);
        secrets.key();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets.file())))
                .isEqualTo("rw-------");
    }

    @Test
    void aFolderStaysWithTheModeItBeganIn() throws IOException {
        assertThat(Secrets.in(folder).belongsTo(Mode.LOCAL)).isTrue();
        assertThat(Secrets.in(folder).belongsTo(Mode.LOCAL)).isTrue();
        assertThat(Secrets.in(folder).belongsTo(Mode.DEMO)).isFalse();
    }
}
