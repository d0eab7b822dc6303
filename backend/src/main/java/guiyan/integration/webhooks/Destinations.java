package guiyan.integration.webhooks;

import static guiyan.integration.webhooks.WebhookCode.*;

import guiyan.platform.AddressRange;
import guiyan.platform.Refusal;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where webhooks may go: public addresses by https, and the office's own networks that are configured. Asked when an address is
 * entered and before each try; the answer of the name server then holds for the connection too, because the JVM keeps it.
 */
@Singleton
class Destinations {

    /** What no public server has, beside what {@link InetAddress} knows: RFC 6890, and the ways of IPv6 to say an IPv4 address. */
    private static final List<AddressRange> RESERVED = ranges(
            "0.0.0.0/8",
            "100.64.0.0/10",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "240.0.0.0/4",
            "::/96",
            "64:ff9b::/32",
            "100::/64",
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "fc00::/7");

    private final List<AddressRange> own;

    Destinations(@ConfigProperty(name = "guiyan.webhooks.networks") Optional<List<String>> networks) {
        own = ranges(networks.orElse(List.of()).toArray(String[]::new));
    }

    private static List<AddressRange> ranges(String... texts) {
        return Stream.of(texts).map(String::strip).map(AddressRange::of).toList();
    }

    /** The address, or a refusal that says what is wrong with it. */
    URI require(String text) {
        var address = read(text);
        var hosts = hosts(address.getHost());
        var isOwn = hosts.stream().allMatch(this::isOwn);
        if (!isOwn && !address.getScheme().equals("https")) throw malformed();
        if (!isOwn && !hosts.stream().allMatch(Destinations::isPublic))
            throw new Refusal(WEBHOOK_ADDRESS_PRIVATE, "url");
        return address;
    }

    private static URI read(String text) {
        try {
            var address = new URI(text);
            var scheme = String.valueOf(address.getScheme());
            if (scheme.matches("https?")
                    && address.getHost() != null
                    && address.getUserInfo() == null
                    && address.getFragment() == null) return address;
            throw malformed();
        } catch (java.net.URISyntaxException wrong) {
            throw malformed();
        }
    }

    private static Refusal malformed() {
        return new Refusal(WEBHOOK_ADDRESS_MALFORMED, "url");
    }

    private static List<InetAddress> hosts(String name) {
        try {
            return List.of(InetAddress.getAllByName(name));
        } catch (UnknownHostException absent) {
            throw new Refusal(WEBHOOK_ADDRESS_UNKNOWN, "url");
        }
    }

    private boolean isOwn(InetAddress host) {
        return own.stream().anyMatch(range -> range.holds(host.getAddress()));
    }

    private static boolean isPublic(InetAddress host) {
        return !(host.isAnyLocalAddress()
                || host.isLoopbackAddress()
                || host.isLinkLocalAddress()
                || host.isSiteLocalAddress()
                || host.isMulticastAddress()
                || RESERVED.stream().anyMatch(range -> range.holds(host.getAddress())));
    }
}
