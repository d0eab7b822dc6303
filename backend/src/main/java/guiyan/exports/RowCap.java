package guiyan.exports;

import guiyan.platform.Page;
import guiyan.platform.Refusal;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** No file takes away more rows than the house allows at once (P-19); it is said before the first one. */
public class RowCap {

    private final long most;

    RowCap(@ConfigProperty(name = "guiyan.exports.most-rows") long most) {
        this.most = most;
    }

    @ServerResponseFilter
    public void hold(ContainerResponseContext answer, UriInfo asked) {
        if (!(answer.getEntity() instanceof Page<?> page) || answer.getMediaType() == null) return;
        if (Format.of(answer.getMediaType()).isEmpty()) return;
        if (!asked.getQueryParameters().containsKey("limit")) hold(page);
    }

    void hold(Page<?> page) {
        if (page.size() > most) throw new Refusal(ExportsCode.EXPORT_TOO_LARGE, "organization", page.size(), most);
    }
}
