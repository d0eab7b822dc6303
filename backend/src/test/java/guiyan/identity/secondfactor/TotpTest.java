package guiyan.identity.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TotpTest {

    private final Totp totp = new Totp("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    /** RFC 6238, appendix B: the last six of its eight digits. */
    @Test
    void makesTheCodesOfTheStandard() {
        var vectors = Map.of(
                59L, "287082",
                1111111109L, "081804",
                1111111111L, "050471",
                1234567890L, "005924",
                2000000000L, "279037",
                20000000000L, "353130");
        vectors.forEach((second, code) ->
                assertThat(totp.code(second / 30)).as("at " + second).isEqualTo(code));
    }

    @Test
    void takesTheCodesBesideForClocksThatDifferAndNoOthers() {
        var now = Instant.ofEpochSecond(1234567890L);
        var step = 1234567890L / 30;
        for (long each = step - 1; each <= step + 1; each++)
            assertThat(totp.stepOf(totp.code(each), now)).hasValue(each);
        assertThat(totp.stepOf(totp.code(step - 2), now)).isEmpty();
        assertThat(totp.stepOf(totp.code(step + 2), now)).isEmpty();
        assertThat(totp.stepOf("", now)).isEmpty();
    }

    @Test
    void writesItsSecretAsAppsReadIt() {
        assertThat(totp.base32()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(new Totp(new byte[20]).base32()).isEqualTo("A".repeat(32));
        assertThat(Totp.fresh().base32())
                .matches("[A-Z2-7]{32}")
                .isNotEqualTo(Totp.fresh().base32());
    }
}
