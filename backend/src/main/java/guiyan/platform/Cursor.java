package guiyan.platform;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page of a list is wanted, in which order. */
public class Cursor {

    private static final String SEPARATOR = "\u0000";

    @QueryParam("limit")
    @Min(1)
    @Max(200)
    @Parameter(description = "Rows a page, 1–200; 50 unless told")
    public Integer limit;

    @QueryParam("cursor")
    @Parameter(description = "`nextCursor` of the page before")
    public String cursor;

    @QueryParam("sort")
    @Parameter(description = "Order from the list's closed set; `-` before a name turns it round")
    public String sort;

    @QueryParam("count")
    @Parameter(description = "`exact` adds `total`")
    public String count;

    private static final int LONG_PAGE = 500;

    /** The same question from a later row on, in long pages. */
    public Cursor goingOn(String from) {
        var on = new Cursor();
        on.cursor = from;
        on.sort = sort;
        on.limit = LONG_PAGE;
        return on;
    }

    public int size() {
        return limit == null ? 50 : limit;
    }

    public boolean wantsTotal() {
        return "exact".equals(count);
    }

    /** The key of the last row seen, or an empty list on the first page. */
    public List<String> after(String order, int length) {
        if (cursor == null || cursor.isBlank()) return List.of();
        var parts = decoded().split(SEPARATOR, -1);
        if (parts.length != length + 1 || !parts[0].equals(order)) throw unreadable();
        return Arrays.asList(parts).subList(1, parts.length);
    }

    public static String next(String order, List<String> key) {
        var text = order + SEPARATOR + String.join(SEPARATOR, key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private String decoded() {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw unreadable();
        }
    }

    public static Refusal unreadable() {
        return new Refusal(PlatformCode.UNREADABLE_CURSOR, "cursor");
    }
}
