package guiyan.privacy.copies;

import de.siegmar.fastcsv.writer.CsvWriter;
import guiyan.platform.Page;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** A copy as a table of part, row, field, its name and value, which no spreadsheet takes for formulas. */
@Provider
@Produces(Page.CSV)
public class DataCopyFile implements MessageBodyWriter<DataCopy> {

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == DataCopy.class;
    }

    @Override
    public void writeTo(
            DataCopy copy,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream to)
            throws IOException {
        headers.putSingle(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"data-%s.csv\"".formatted(copy.personId()));
        var text = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        var table = CsvWriter.builder().build(text);
        table.writeRecord("part", "row", "field", "label", "value");
        for (var line : copy.lines())
            table.writeRecord(
                    line.part(), String.valueOf(line.row()), line.field(), line.label(), harmless(line.value()));
        table.flush();
    }

    private static String harmless(String value) {
        return !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
