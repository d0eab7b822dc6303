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

    /** Which file is answered to a caller who takes these types, the dearest first; none when JSON comes before. */
    static Optional<Format> wanted(List<MediaType> acceptable) {
        for (var type : acceptable) {
            if (type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) return Optional.empty();
            var format = Arrays.stream(values())
                    .filter(each -> each.type.isCompatible(type))
                    .findFirst();
            if (format.isPresent()) return format;
        }
        return Optional.empty();
    }

    static Optional<Format> of(MediaType type) {
        return Arrays.stream(values())
                .filter(format -> format.type.getType().equals(type.getType())
                        && format.type.getSubtype().equals(type.getSubtype()))
                .findFirst();
    }
}
