package guiyan.platform;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Has a browser that came by TLS come by nothing else for a year. */
@Singleton
class StrictTransport {

    void watch(@Observes Filters filters) {
        filters.register(StrictTransport::say, 1100);
    }

    private static void say(RoutingContext request) {
        if ("https".equals(request.request().scheme()))
            request.response().putHeader("Strict-Transport-Security", "max-age=31536000");
        request.next();
    }
}
