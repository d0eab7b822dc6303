package guiyan.platform;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Bodies are JSON, or a form where an operation says so, of at most 1 MiB, whatever they say about their length; files are judged where they are taken in. */
public class BodyLimit {

    private static final int LIMIT = 1 << 20;
    private static final MediaType FORM = MediaType.APPLICATION_FORM_URLENCODED_TYPE;

    @ServerRequestFilter(priority = 2000) // behind the door: a stranger is told to sign in, not what is too large
    public void hold(ContainerRequestContext request, ResourceInfo operation) throws IOException {
        var media = media(request);
        if (request.getMethod().equals("GET")
                || media != null && media.getType().equals("multipart")) return;
        if (request.getLength() > LIMIT) throw new Refusal(PlatformCode.BODY_TOO_LARGE, null);
        var body = request.getEntityStream().readNBytes(LIMIT + 1);
        if (body.length > LIMIT) throw new Refusal(PlatformCode.BODY_TOO_LARGE, null);
        if (body.length > 0 && !isTaken(media, operation.getResourceMethod()))
            throw new Refusal(PlatformCode.MEDIA_TYPE_UNKNOWN, null);
        request.setEntityStream(new ByteArrayInputStream(body));
    }

    private static boolean isTaken(MediaType media, Method method) {
        if (media == null) return false;
        var takes = method == null ? null : method.getAnnotation(Consumes.class);
        var takesForms = takes != null && List.of(takes.value()).contains(MediaType.APPLICATION_FORM_URLENCODED);
        return takesForms ? media.isCompatible(FORM) : media.getSubtype().endsWith("json");
    }

    private static MediaType media(ContainerRequestContext request) {
        try {
            return request.getMediaType();
        } catch (IllegalArgumentException unreadable) {
            throw new Refusal(PlatformCode.MEDIA_TYPE_UNKNOWN, null);
        }
    }
}
