package guiyan.exports;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;

/** One JSON object a line, each as it stands in {@code items}. */
final class NdjsonFile implements RowFile {

    private final JsonGenerator out;

    NdjsonFile(ObjectMapper json, OutputStream to) throws IOException {
        out = json.createGenerator(to).setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    }

    @Override
    public void write(Object row) throws IOException {
        out.writePOJO(row);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.writeRaw('\n');
        out.close();
    }
}
