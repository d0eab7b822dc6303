package guiyan.platform.contract;

import guiyan.platform.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** What is true of every list that also leaves as a file: its types, and the purpose they ask for. */
final class FileAnswers {

    private FileAnswers() {}

    static void describe(Operation operation) {
        var answer = operation.getResponses().getAPIResponse("200");
        var content = answer == null ? null : answer.getContent();
        if (content == null) return;
        for (var type : List.of(Page.CSV, Page.NDJSON, Page.XLSX))
            if (content.hasMediaType(type)) isAFile(content, type);
        if (content.hasMediaType(Page.NDJSON)) operation.addParameter(purpose()).addParameter(password());
    }

    private static void isAFile(Content content, String type) {
        var file = OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
        content.getMediaType(type).schema(type.equals(Page.XLSX) ? file.format("binary") : file);
    }

    private static Parameter password() {
        return OASFactory.createParameter()
                .name("Archive-Password")
                .in(Parameter.In.HEADER)
                .description(
                        "Puts the file into a zip that opens with this password only (AES-256): 8 to 100 letters, digits or signs")
                .schema(OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)));
    }

    private static Parameter purpose() {
        return OASFactory.createParameter()
                .name("purpose")
                .in(Parameter.In.QUERY)
                .description(
                        "What a file (CSV, NDJSON, XLSX) is for, 4 to 200 characters; it stands in `/exports`. A file is the whole list, or one page when `limit` is given")
                .schema(OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)));
    }
}
