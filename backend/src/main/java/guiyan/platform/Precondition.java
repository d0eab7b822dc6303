package guiyan.platform;

import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a caller says in {@code If-Match}. */
@Schema(type = SchemaType.STRING)
public record Precondition(String header) {

    public static Precondition fromString(String header) {
        return new Precondition(header);
    }

    /** Refuses when the caller names no version, or another one than the row has. */
    public static void check(Precondition ifMatch, Identified row) {
        check(ifMatch, Revisioned.etag(row));
    }

    /** The same for a representation whose version is not the row's. */
    public static void check(Precondition ifMatch, String etag) {
        if (ifMatch == null || ifMatch.header.isBlank()) throw new Refusal(PlatformCode.IF_MATCH_MISSING, null);
        if (!ifMatch.admits(etag)) throw new Stale(etag);
    }

    private boolean admits(String etag) {
        return Arrays.stream(header.split(",")).map(String::strip).anyMatch(tag -> tag.equals("*") || tag.equals(etag));
    }

    /** The caller has seen an older version; carries the current one's ETag. */
    public static class Stale extends Refusal {
        public final String etag;

        Stale(String etag) {
            super(PlatformCode.STALE, null);
            this.etag = etag;
        }
    }
}
