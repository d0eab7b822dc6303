package guiyan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AddressRangeTest {

    @Test
    void holdsWhatLiesInItAndNothingBeside() {
        var range = AddressRange.of("10.1.16.0/20");
        assertThat(List.of("10.1.16.0", "10.1.31.255")).allMatch(range::holds);
        assertThat(List.of("10.1.15.255", "10.1.32.0", "::1", "10.1.16", "")).noneMatch(range::holds);
    }

    @Test
    void isOneAddressWithoutALength() {
        assertThat(AddressRange.of("192.0.2.9").holds("192.0.2.9")).isTrue();
        assertThat(AddressRange.of("192.0.2.9").holds("192.0.2.8")).isFalse();
    }

    @Test
    void isEverythingWithALengthOfNothing() {
        assertThat(AddressRange.of("0.0.0.0/0").holds("203.0.113.7")).isTrue();
    }

    @Test
    void readsTheLongerAddressesToo() {
        assertThat(AddressRange.of("2001:db8::/33").holds("2001:db8:7fff::1")).isTrue();
        assertThat(AddressRange.of("2001:db8::/33").holds("2001:db8:8000::1")).isFalse();
    }

    @Test
    void refusesWhatIsNoRangeAndAsksNobodyForAName() {
        for (var text : List.of("localhost", "10.1.0.0/33", "10.1/16", "300.1.1.1", "10.1.0.0/", "10.0.0.1/8/8", ":::"))
            assertThat(AddressRange.of(text)).as(text).isNull();
    }
}
