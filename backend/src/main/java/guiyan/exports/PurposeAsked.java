package guiyan.exports;

import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Nothing leaves as a file before it is said what for. */
public class PurposeAsked {

    static final String PURPOSE = "purpose";

    @ServerRequestFilter(priority = 2100) // behind the door
    public void ask(ContainerRequestContext request) {
        if (!request.getMethod().equals("GET") || isOnesOwn(request)) return;
        if (Format.wanted(acceptable(request)).isEmpty()) return;
        of(request.getUriInfo());
        var password = request.getHeaderString(Archive.PASSWORD);
        if (password != null && !Archive.takes(password))
            throw new Refusal(ExportsCode.ARCHIVE_PASSWORD_UNFIT, Archive.PASSWORD);
    }

    /** What is kept of oneself is taken without a reason. */
    private static boolean isOnesOwn(ContainerRequestContext request) {
        return request.getUriInfo().getPath().endsWith("/me/data");
    }

    /** What the caller says the file is for. */
    static String of(UriInfo asked) {
        var purpose = asked.getQueryParameters().getFirst(PURPOSE);
        if (purpose == null || purpose.strip().length() < 4 || purpose.length() > 200)
            throw new Refusal(ExportsCode.PURPOSE_MISSING, PURPOSE);
        return purpose.strip();
    }

    private static List<MediaType> acceptable(ContainerRequestContext request) {
        try {
            return request.getAcceptableMediaTypes();
        } catch (IllegalArgumentException unreadable) {
            throw new Refusal(PlatformCode.MEDIA_TYPE_UNKNOWN, null);
        }
    }
}
