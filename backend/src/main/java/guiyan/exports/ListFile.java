package guiyan.exports;

import com.fasterxml.jackson.databind.ObjectMapper;
import guiyan.platform.Caller;
import guiyan.platform.Headings;
import guiyan.platform.Page;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Optional;

/** Writes a list as a file, page after page, whatever list it is: only one page is held at a time. */
@Provider
@Produces({Page.CSV, Page.NDJSON, Page.XLSX})
public class ListFile implements MessageBodyWriter<Page<?>> {

    private final Exports exports;
    private final Headings headings;
    private final ObjectMapper json;
    private final EntityManager database;
    private final Caller caller;
    private final UriInfo asked;
    private final HttpHeaders asking;

    ListFile(
            Exports exports,
            Headings headings,
            ObjectMapper json,
            EntityManager database,
            Caller caller,
            UriInfo asked,
            HttpHeaders asking) {
        this.exports = exports;
        this.headings = headings;
        this.json = json;
        this.database = database;
        this.caller = caller;
        this.asked = asked;
        this.asking = asking;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return Page.class.isAssignableFrom(type) && Format.of(media).isPresent();
    }

    @Override
    public void writeTo(
            Page<?> first,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream to)
            throws IOException {
        var format = Format.of(media).orElseThrow();
        var export = exports.begun(caller.who(), asked, format);
        var name = exports.fileName(export);
        if (!isOnePage()) headers.remove(HttpHeaders.LINK);
        var password = asking.getHeaderString(Archive.PASSWORD);
        headers.putSingle(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"%s%s\"".formatted(name, password == null ? "" : ".zip"));
        if (password == null) {
            exports.ended(export, rows(first, file(format, item(generic), export, to)));
            return;
        }
        headers.putSingle(HttpHeaders.CONTENT_TYPE, Archive.TYPE);
        var archive = new Archive(name, password, to);
        var rows = rows(first, file(format, item(generic), export, archive));
        archive.finish();
        exports.ended(export, rows);
    }

    private static Class<?> item(Type page) {
        return (Class<?>) ((ParameterizedType) page).getActualTypeArguments()[0];
    }

    private RowFile file(Format format, Class<?> item, Export export, OutputStream to) throws IOException {
        if (format == Format.NDJSON) return new NdjsonFile(json, to);
        var columns = Columns.of(item, json);
        if (format == Format.CSV) return new CsvFile(columns, to);
        var named = columns.names().stream()
                .map(name -> headings.of(name, caller.language()))
                .toList();
        return new XlsxFile(columns, named, exports.mark(export), to);
    }

    /** All rows from the first page on; only the one page when the caller named its size. */
    private long rows(Page<?> first, RowFile file) throws IOException {
        var rows = 0L;
        try (file) {
            for (Optional<? extends Page<?>> page = Optional.of(first); page.isPresent(); page = after(page)) {
                for (var row : page.get().items()) file.write(row);
                rows += page.get().items().size();
                file.flush();
            }
        }
        return rows;
    }

    private Optional<? extends Page<?>> after(Optional<? extends Page<?>> page) {
        database.clear(); // what has been written is not needed again
        return isOnePage() ? Optional.empty() : page.flatMap(Page::next);
    }

    private boolean isOnePage() {
        return asked.getQueryParameters().containsKey("limit");
    }
}
