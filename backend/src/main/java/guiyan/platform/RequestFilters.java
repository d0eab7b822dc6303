package guiyan.platform;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What is true of every request: its trace, its language, one log line, its version and place in headers. */
public class RequestFilters {

    private static final Logger LOG = Logger.getLogger("guiyan.request");
    private static final String STARTED = "guiyan.started";
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{11,}[Xx]?");
    static final String BASE = "/api/v1";

    private final Caller caller;

    RequestFilters(Caller caller) {
        this.caller = caller;
    }

    @ServerRequestFilter(priority = 100)
    public void begin(ContainerRequestContext request, HttpServerRequest connection) {
        Trace.begin(request.getHeaderString("traceparent"));
        request.setProperty(STARTED, System.nanoTime());
        caller.comesFrom(connection.remoteAddress().hostAddress());
        caller.speaks(Language.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    /** Whether the operation was found and its filters run; not so when nothing of it takes the media type. */
    static boolean hasBegun(ContainerRequestContext request) {
        return request.getProperty(STARTED) != null;
    }

    @ServerResponseFilter
    public void end(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Put<?> put) unwrap(put, response);
        if (response.getEntity() instanceof Revisioned row) version(row, request, response);
        if (response.getEntity() instanceof Located row) place(row, request, response);
        if (response.getEntity() instanceof Page<?> page && page.nextCursor() != null) next(page, request, response);
        response.getHeaders().putSingle("X-Trace-Id", Trace.current());
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        log(request, response.getStatus());
        Trace.end();
    }

    private static void unwrap(Put<?> put, ContainerResponseContext response) {
        response.setEntity(put.shown());
        response.setStatus(put.outcome().status);
    }

    /** Its version; a caller who has this one already gets 304 and no body. */
    private static void version(Revisioned row, ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(HttpHeaders.ETAG, row.etag());
        var isKnown = row.etag().equals(request.getHeaderString(HttpHeaders.IF_NONE_MATCH));
        if (isKnown && request.getMethod().equals("GET")) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    /** The address of the page after this one. */
    private static void next(Page<?> page, ContainerRequestContext request, ContainerResponseContext response) {
        var asked = request.getUriInfo().getRequestUri();
        var filters = asked.getRawQuery() == null
                ? new String[0]
                : asked.getRawQuery().split("&");
        var kept = Stream.of(filters).filter(each -> !each.startsWith("cursor="));
        var query =
                Stream.concat(kept, Stream.of("cursor=" + page.nextCursor())).collect(Collectors.joining("&"));
        var address = URI.create(asked.getRawPath() + "?" + query).toASCIIString();
        response.getHeaders().add(HttpHeaders.LINK, "<" + address + ">; rel=\"next\"");
    }

    /** An act whose work goes on answers 202, and 200 when it is done already; what is shown is shown with 200. */
    private static void place(Located row, ContainerRequestContext request, ContainerResponseContext response) {
        var isAct = !request.getMethod().equals("GET");
        if (isAct && row.pending()) response.setStatus(202);
        else if (isAct && response.getStatus() == 202) response.setStatus(200);
        if (response.getStatus() == 201 || response.getStatus() == 202)
            response.getHeaders().putSingle(HttpHeaders.LOCATION, URI.create(BASE + row.location()));
    }

    /** Path without query: a search word may be a name; and without what looks like a phone or an id somebody put there. */
    private void log(ContainerRequestContext request, int status) {
        var started = (Long) request.getProperty(STARTED);
        var millis = started == null ? -1 : (System.nanoTime() - started) / 1_000_000;
        var account = caller.isSignedIn() ? caller.who().accountId() : 0;
        var path = request.getUriInfo().getPath();
        if (LONG_NUMBER.matcher(path).find()) path = LONG_NUMBER.matcher(path).replaceAll("…");
        LOG.info(request.getMethod() + " " + path + " " + status + " " + millis + "ms account=" + account);
    }
}
