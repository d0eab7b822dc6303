package guiyan.integration.changes;

import guiyan.platform.Cursor;
import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which changes are wanted, from where on. */
class ChangeFilter {

    private static final int PAGE = 100;

    @QueryParam("after")
    @Parameter(
            description =
                    "`nextCursor` of the answer before; left out: from the oldest change kept; `latest`: nothing, but the cursor of now")
    String after;

    @QueryParam("organization")
    @Parameter(description = "Changes in this unit and everything below it")
    PublicId organization;

    @QueryParam("type")
    @Size(max = 20)
    @Parameter(description = "Changes of such rows only, e.g. `MEMBER`; may be repeated")
    Set<String> types;

    @QueryParam("limit")
    @Min(1)
    @Max(200)
    @Parameter(description = "1–200; 100 unless told")
    Integer limit;

    int size() {
        return limit == null ? PAGE : limit;
    }

    /** The number read up to. */
    long start(Numbering.Ends ends) {
        if (after == null || after.isBlank()) return ends.forgotten();
        if (after.equals("latest")) return ends.last();
        var number = PublicId.fromString(after).value();
        if (number < 0 || number > ends.last()) throw Cursor.unreadable();
        return number;
    }
}
