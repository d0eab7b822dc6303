package guiyan.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StrongboxTest {

    private static final String KEY = key(1);
    private static final String OTHER = key(2);

    private final Strongbox box = new Strongbox(KEY, Optional.empty());

    @Test
    void givesBackWhatWasSealedWhateverItsLength() throws IOException {
        for (var length : new int[] {0, 1, 65_535, 65_536, 65_537, 200_000}) {
            var plain = bytes(length);
            assertThat(opened(sealed(plain))).isEqualTo(plain);
        }
    }

    @Test
    void sealsTheSameDifferentlyEachTime() throws IOException {
        assertThat(sealed(bytes(10))).isNotEqualTo(sealed(bytes(10)));
    }

    @Test
    void refusesAFileThatIsCutShortWhereverItIsCut() throws IOException {
        var whole = sealed(bytes(200_000));
        for (var length : new int[] {0, 5, 20, 30, 65_621, 100_000, whole.length - 1})
            assertThatThrownBy(() -> opened(Arrays.copyOf(whole, length)))
                    .as("cut at %d", length)
                    .isInstanceOf(IOException.class);
    }

    @Test
    void refusesAFileInWhichAFrameIsMissing() throws IOException {
        var whole = sealed(bytes(200_000));
        var frame = 4 + 13 + 9 + 65_536 + 16;
        var without = new ByteArrayOutputStream();
        without.write(whole, 0, 24 + frame);
        without.write(whole, 24 + 2 * frame, whole.length - 24 - 2 * frame);
        assertThatThrownBy(() -> opened(without.toByteArray())).hasMessageContaining("damaged");
    }

    @Test
    void refusesAFileInWhichABitIsTurned() throws IOException {
        var whole = sealed(bytes(1_000));
        whole[whole.length - 3] ^= 1;
        assertThatThrownBy(() -> opened(whole)).isInstanceOf(IOException.class);
    }

    @Test
    void opensWithTheKeyItWasSealedWithOnlyWhichMayBeTheFormerOne() throws IOException {
        var sealed = sealed(bytes(10));
        assertThatThrownBy(() -> opened(new Strongbox(OTHER, Optional.empty()), sealed))
                .hasMessageContaining("GUIYAN_KEY");
        assertThat(opened(new Strongbox(OTHER, Optional.of(KEY)), sealed)).isEqualTo(bytes(10));
    }

    private byte[] sealed(byte[] plain) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var out = box.sealing(file)) {
            out.write(plain);
        }
        return file.toByteArray();
    }

    private byte[] opened(byte[] sealed) throws IOException {
        return opened(box, sealed);
    }

    private static byte[] opened(Strongbox box, byte[] sealed) throws IOException {
        try (var in = box.opening(new ByteArrayInputStream(sealed))) {
            return in.readAllBytes();
        }
    }

    private static byte[] bytes(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static String key(int seed) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) seed);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
