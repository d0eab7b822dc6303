package guiyan.platform;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyReader;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** Reads the body of a PATCH, or of a PUT under a key of the caller's, and holds it against the form that the operation names in its contract. */
@Provider
@Consumes({MergePatch.TYPE, MediaType.APPLICATION_JSON})
public class MergePatchReader implements ServerMessageBodyReader<MergePatch> {

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
    public boolean isReadable(Class<?> type, Type generic, ResteasyReactiveResourceInfo operation, MediaType media) {
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

    @Override
    public MergePatch readFrom(Class<MergePatch> type, Type generic, MediaType media, ServerRequestContext request)
            throws IOException {
        var patch = new MergePatch(json.readTree(request.getInputStream()), json, validator);
        var form = request.getResteasyReactiveResourceInfo().getMethod().getAnnotation(RequestBodySchema.class);
        if (form != null) patch.requireShape(form.value());
        return patch;
    }
}
