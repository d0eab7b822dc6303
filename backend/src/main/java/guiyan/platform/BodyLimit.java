package guiyan.platform;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Holds bodies to 1 MiB, whatever they say about their length; a file's size is judged where files are taken in. */
public class BodyLimit {

    private static final int LIMIT = 1 << 20;

    @ServerRequestFilter(priority = 2000) // behind the door: a stranger is told to sign in, not what is too large
    public void hold(ContainerRequestContext request) throws IOException {
        if (isUpload(request) || request.getMethod().equals("GET")) return;
        if (request.getLength() > LIMIT) throw new Refusal(PlatformCode.BODY_TOO_LARGE, null);
        var body = request.getEntityStream().readNBytes(LIMIT + 1);
        if (body.length > LIMIT) throw new Refusal(PlatformCode.BODY_TOO_LARGE, null);
        request.setEntityStream(new ByteArrayInputStream(body));
    }

    private static boolean isUpload(ContainerRequestContext request) {
        return String.valueOf(request.getMediaType()).startsWith("multipart/");
    }
}
