package guiyan.auditing;

import guiyan.platform.Allowed;
import guiyan.platform.Asked;
import guiyan.platform.Caller;
import guiyan.platform.Page;
import guiyan.platform.Right;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.ids.PublicId;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Each page read of a list of persons is one act: who, which list, its filters, how many rows; no person and no value. */
public class ListReads {

    /** Lists by these rights show no person's file. */
    private static final Set<Right> OF_NO_PERSON = EnumSet.of(
            Right.SIGNED_IN,
            Right.OWN_ACCOUNT,
            Right.OWN_DATA,
            Right.ORGANIZATIONS_READ,
            Right.STANDING_IN,
            Right.CLIENTS,
            Right.WEBHOOKS,
            Right.AUDIT_READ,
            Right.RETENTION_READ,
            Right.EXPORTS_READ);

    private final Audit audit;
    private final Caller caller;

    ListReads(Audit audit, Caller caller) {
        this.audit = audit;
        this.caller = caller;
    }

    /** A list that leaves as a file is on record among the exports. */
    @ServerResponseFilter
    public void keep(ContainerResponseContext answer, ResourceInfo operation, UriInfo asked) {
        if (!(answer.getEntity() instanceof Page<?> page) || !isJson(answer.getMediaType())) return;
        var right = operation.getResourceMethod().getAnnotation(Allowed.class);
        if (right == null || OF_NO_PERSON.contains(right.value())) return;
        audit.seen(Act.read("list.read", List.of()).because(said(page, asked)), new ListPage(unit(asked)));
    }

    private static boolean isJson(MediaType type) {
        return type == null || type.isCompatible(MediaType.APPLICATION_JSON_TYPE);
    }

    private static String said(Page<?> page, UriInfo asked) {
        var filters = Asked.filters(asked);
        var path = Asked.path(asked) + (filters.isEmpty() ? "" : "?");
        var said = path + filters + " · " + page.items().size();
        return said.substring(0, Math.min(said.length(), 400));
    }

    /** The unit that was asked for, or the caller's own; himself where he has none. */
    private long unit(UriInfo asked) {
        var named = asked.getQueryParameters().getFirst("organization");
        var unit = named == null ? null : PublicId.fromString(named);
        if (unit != null) return unit.value();
        var who = caller.who();
        return who.unitId() == null ? who.accountId() : who.unitId();
    }
}
