package guiyan.platform;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads the body of a PATCH. */
@Provider
@Consumes(MergePatch.TYPE)
public class MergePatchReader implements MessageBodyReader<MergePatch> {

    private final ObjectMapper json;
    private final Validator validator;

    MergePatchReader(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == MergePatch.class;
    }

    @Override
    public MergePatch readFrom(
            Class<MergePatch> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return new MergePatch(json.readTree(body), json, validator);
    }
}
