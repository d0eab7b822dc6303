package guiyan.exports;

import guiyan.platform.Page;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The files a list leaves as. */
@Schema(name = "ExportFormat")
enum Format {
    CSV(Page.CSV, "csv"),
    NDJSON(Page.NDJSON, "ndjson"),
    XLSX(Page.XLSX, "xlsx");

    final MediaType type;
    final String ending;

    Format(String type, String ending) {
        this.type = MediaType.valueOf(type);
        this.ending = ending;
    }

    /** The first of these types that is a file's; none where JSON is as welcome. */
    static Optional<Format> wanted(List<MediaType> acceptable) {
        return acceptable.stream().limit(1).flatMap(type -> of(type).stream()).findFirst();
    }

    static Optional<Format> of(MediaType type) {
        return Arrays.stream(values())
                .filter(format -> format.type.getType().equals(type.getType())
                        && format.type.getSubtype().equals(type.getSubtype()))
                .findFirst();
    }
}
