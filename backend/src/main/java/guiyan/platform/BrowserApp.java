package guiyan.platform;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Serves the browser app: every address that is neither the API nor a file is one of its pages. */
@Singleton
class BrowserApp {

    private static final String START = "/index.html";
    private static final String POCKET = "/pocket.html";

    /** They name the newest files, whose names carry a hash. */
    private static final Set<String> FRESH = Set.of(START, POCKET, "/pocket-sw.js");

    private final Optional<Path> folder;

    BrowserApp(@ConfigProperty(name = "guiyan.web") Optional<Path> folder) {
        this.folder = folder;
    }

    void serve(@Observes Router router) {
        router.get().order(-100).handler(BrowserApp::page);
        folder.ifPresent(path -> router.get().order(-99).handler(files(path)));
    }

    private static StaticHandler files(Path folder) {
        return StaticHandler.create(
                        FileSystemAccess.ROOT,
                        folder.toAbsolutePath().normalize().toString())
                .setCachingEnabled(false);
    }

    private static void page(RoutingContext request) {
        var path = request.normalizedPath();
        if (isPage(path)) request.reroute(isPocket(path) ? POCKET : START);
        else {
            if (FRESH.contains(path)) request.response().putHeader("Cache-Control", "no-cache");
            request.next();
        }
    }

    /** The phone pages are an app of their own, small enough for a bad network. */
    private static boolean isPocket(String path) {
        return path.matches("/(pocket|my)(/.*)?");
    }

    private static boolean isPage(String path) {
        return !path.startsWith("/api/") && !path.startsWith("/q/") && !path.contains(".");
    }
}
