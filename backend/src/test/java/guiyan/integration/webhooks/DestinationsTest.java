package guiyan.integration.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import guiyan.platform.Refusal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where webhooks may go; all hosts are written as numbers, so that no name server is asked. */
class DestinationsTest {

    private final Destinations open = new Destinations(Optional.empty());
    private final Destinations withOwn = new Destinations(Optional.of(List.of("10.20.0.0/16", " 192.168.7.5")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "0.0.0.0",
                "100.64.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "192.0.2.1",
                "198.18.0.1",
                "[::1]",
                "[::]",
                "[fe80::1]",
                "[fc00::1]",
                "[fd12::1]",
                "[::ffff:127.0.0.1]",
                "[::ffff:10.0.0.1]",
                "[::127.0.0.1]",
                "[64:ff9b::7f00:1]",
                "[2002:7f00:1::]",
                "[ff02::1]",
                "2130706433"
            })
    void refusesWhatIsNoPublicServer(String host) {
        var refused = catchThrowableOfType(Refusal.class, () -> open.require("https://" + host + "/hook"));
        assertThat(refused).as(host).isNotNull();
        assertThat(refused.field).isEqualTo("url");
    }

    @Test
    void takesAPublicServerByHttpsOnly() {
        assertThat(open.require("https://114.114.114.114/hook?of=guiyan").getPath())
                .isEqualTo("/hook");
        assertThat(open.require("https://[2400:3200::1]:8443/").getPort()).isEqualTo(8443);
        for (var wrong : List.of(
                "http://114.114.114.114/",
                "ftp://114.114.114.114/",
                "https://user@114.114.114.114/",
                "https://114.114.114.114/#here",
                "https:///hook",
                "file:///etc/passwd",
                "no address"))
            assertThat(catchThrowableOfType(Refusal.class, () -> open.require(wrong)))
                    .as(wrong)
                    .extracting(refusal -> refusal.code)
                    .isEqualTo(WebhookCode.WEBHOOK_ADDRESS_MALFORMED);
    }

    @Test
    void takesTheOfficesOwnNetworksAsConfigured() {
        assertThat(withOwn.require("http://10.20.3.4:9000/hook").getHost()).isEqualTo("10.20.3.4");
        assertThat(withOwn.require("http://192.168.7.5/hook")).isNotNull();
        assertThat(catchThrowableOfType(Refusal.class, () -> withOwn.require("https://10.21.0.1/hook")))
                .extracting(refusal -> refusal.code)
                .isEqualTo(WebhookCode.WEBHOOK_ADDRESS_PRIVATE);
    }
}
