package guiyan.platform;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** A range of network addresses as CIDR writes it, {@code 10.1.0.0/16}; without a length it is one address. */
public record AddressRange(byte[] network, int bits) {

    private static final String IPV4 = "(\\d{1,3})(\\.\\d{1,3}){3}";
    private static final String IPV6 = "[0-9a-fA-F:.]*:[0-9a-fA-F:.]*";

    /** Reads a range; null when the text is none. */
    public static AddressRange of(String text) {
        var parts = text.split("/", -1);
        var network = address(parts[0]);
        if (network == null || parts.length > 2) return null;
        var longest = network.length * 8;
        if (parts.length == 1) return new AddressRange(network, longest);
        if (!parts[1].matches("\\d{1,3}") || Integer.parseInt(parts[1]) > longest) return null;
        return new AddressRange(network, Integer.parseInt(parts[1]));
    }

    /** Only what is written as numbers: a name would be asked for at a server. */
    private static byte[] address(String text) {
        if (!text.matches(IPV4) && !text.matches(IPV6)) return null;
        try {
            return InetAddress.getByName(text).getAddress();
        } catch (UnknownHostException notAnAddress) {
            return null;
        }
    }

    /** Whether the address, written as numbers, lies inside. */
    public boolean holds(String text) {
        return holds(address(text));
    }

    /** Whether the address of these bytes lies inside. */
    public boolean holds(byte[] address) {
        if (address == null || address.length != network.length) return false;
        var whole = bits / 8;
        if (!Arrays.equals(network, 0, whole, address, 0, whole)) return false;
        var rest = bits % 8;
        return rest == 0 || ((network[whole] ^ address[whole]) & 0xFF) >> (8 - rest) == 0;
    }
}
