package guiyan.platform.limits;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells with every answer what the caller has left. */
public class LimitHeaders {

    private final Readings readings;

    LimitHeaders(Readings readings) {
        this.readings = readings;
    }

    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (readings.all().isEmpty()) return;
        response.getHeaders()
                .putSingle("RateLimit-Policy", list(reading -> reading.policy().header()));
        response.getHeaders().putSingle("RateLimit", list(Reading::header));
    }

    private String list(Function<Reading, String> item) {
        return readings.all().stream().map(item).collect(Collectors.joining(", "));
    }
}
