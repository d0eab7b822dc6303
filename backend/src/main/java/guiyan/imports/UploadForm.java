package guiyan.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import guiyan.imports.files.Sha256;
import guiyan.imports.intake.Upload;
import guiyan.imports.reading.sheets.FileCode;
import guiyan.imports.store.Import.Atomic;
import guiyan.imports.store.Import.Mode;
import guiyan.imports.store.Import.OnAmbiguous;
import guiyan.imports.store.ImportsCode;
import guiyan.platform.Refusal;
import guiyan.platform.ids.PublicId;
import guiyan.platform.importing.ImportContext.Strategy;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The multipart form a file is handed in with. */
class UploadForm {

    private static final long LARGEST = 20L << 20;

    @RestForm("file")
    public FileUpload file;

    @RestForm
    public String kind;

    @RestForm
    public String organization;

    @RestForm
    public Mode mode;

    @RestForm
    public Strategy strategy;

    @RestForm
    public Atomic atomic;

    @RestForm
    public OnAmbiguous onAmbiguous;

    @RestForm
    public String mapping;

    @RestForm
    public String sheet;

    @RestForm
    public LocalDate asOf;

    @RestForm
    @Size(max = 200)
    public String basis;

    Upload upload(ObjectMapper json) throws IOException {
        if (file == null || file.fileName() == null) throw new Refusal(ImportsCode.FILE_MISSING, "file");
        if (file.size() > LARGEST) throw new Refusal(FileCode.FILE_TOO_LARGE, "file", "> 20 MB");
        return new Upload(
                file.uploadedFile(),
                Sha256.of(file.uploadedFile()),
                file.fileName(),
                kind,
                PublicId.fromString(organization),
                mode,
                strategy,
                atomic,
                onAmbiguous,
                chosen(json),
                sheet,
                asOf,
                basis);
    }

    private Map<String, String> chosen(ObjectMapper json) {
        if (mapping == null || mapping.isBlank()) return Map.of();
        try {
            var chosen = json.readValue(mapping, new TypeReference<Map<String, String>>() {});
            return chosen == null ? Map.of() : chosen;
        } catch (JsonProcessingException wrong) {
            throw new Refusal(ImportsCode.MAPPING_UNREADABLE, "mapping");
        }
    }
}
