package guiyan.platform;

import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.stream.Collectors;

/** What a list was asked, as a log may keep it: words searched for may be a name and are left out. */
public final class Asked {

    private static final Set<String> LEFT_OUT = Set.of("purpose", "cursor", "count");
    private static final int LONGEST = 400;

    private Asked() {}

    /** The list's path within the API. */
    public static String path(UriInfo asked) {
        var path = asked.getPath();
        return path.startsWith(RequestFilters.BASE) ? path.substring(RequestFilters.BASE.length()) : path;
    }

    /** Its filters, in one order. */
    public static String filters(UriInfo asked) {
        var text = asked.getQueryParameters().entrySet().stream()
                .filter(each -> !LEFT_OUT.contains(each.getKey()))
                .map(each -> each.getKey() + "="
                        + (each.getKey().equals("q") ? "…" : each.getValue().get(0)))
                .sorted()
                .collect(Collectors.joining("&"));
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
