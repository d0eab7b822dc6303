package guiyan.platform;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Bodies are JSON of at most 1 MiB, whatever they say about their length; files are judged where they are taken in. */
public class BodyLimit {

    private static final int LIMIT = 1 << 20;

    @ServerRequestFilter(priority = 2000) // behind the door: a stranger is told to sign in, not what is too large
    public void hold(ContainerRequestContext request) throws IOException {
        var media = media(request);
        if (request.getMethod().equals("GET")
                || media != null && media.getType().equals("multipart")) return;
        if (request.getLength() > LIMIT) throw new Refusal(PlatformCode.BODY_TOO_LARGE, null);
        var body = request.getEntityStream().readNBytes(LIMIT + 1);
        if (body.length > LIMIT) throw new Refusal(PlatformCode.BODY_TOO_LARGE, null);
        if (body.length > 0 && (media == null || !media.getSubtype().endsWith("json")))
            throw new Refusal(PlatformCode.MEDIA_TYPE_UNKNOWN, null);
        request.setEntityStream(new ByteArrayInputStream(body));
    }

    private static MediaType media(ContainerRequestContext request) {
        try {
            return request.getMediaType();
        } catch (IllegalArgumentException unreadable) {
            throw new Refusal(PlatformCode.MEDIA_TYPE_UNKNOWN, null);
        }
    }
}
