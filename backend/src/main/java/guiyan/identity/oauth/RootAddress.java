package guiyan.identity.oauth;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** The place stock clients look for: the same door stands at the root as well. */
@Singleton
class RootAddress {

    void serve(@Observes Router router) {
        router.post("/oauth/token").order(-100).handler(RootAddress::pass);
    }

    private static void pass(RoutingContext request) {
        request.reroute("/api/v1/oauth/token");
    }
}
