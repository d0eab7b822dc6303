package guiyan.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says in the one shape of failure what the server by itself would only cut off: an address or a body beyond its limit. */
@Singleton
class Oversize {

    private static final int ADDRESS = 4096;

    private final ObjectMapper json;
    private final long body;

    Oversize(ObjectMapper json, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize body) {
        this.json = json;
        this.body = body.asLongValue();
    }

    void watch(@Observes Filters filters) {
        filters.register(this::judge, 1000);
    }

    private void judge(RoutingContext request) {
        if (request.request().uri().length() > ADDRESS) refuse(request, PlatformCode.ADDRESS_TOO_LONG);
        else if (length(request) > body) refuse(request, PlatformCode.BODY_TOO_LARGE);
        else request.next();
    }

    private static long length(RoutingContext request) {
        var said = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return said != null && said.matches("\\d{1,18}") ? Long.parseLong(said) : 0;
    }

    private void refuse(RoutingContext request, Code code) {
        var language = Language.of(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var problem = Problem.of(language, code, List.of(), List.of());
        request.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.TYPE)
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(written(problem))
                .onComplete(said -> request.request().connection().close()); // what still comes is not read
    }

    private String written(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException neverForAProblem) {
            throw new IllegalStateException(neverForAProblem);
        }
    }
}
