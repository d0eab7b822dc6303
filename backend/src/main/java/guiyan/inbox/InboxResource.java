package guiyan.inbox;

import guiyan.organizations.Organizations;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Right;
import guiyan.platform.Waiting;
import guiyan.platform.ids.PublicId;
import io.quarkus.arc.All;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/inbox")
@Tag(name = "Finding")
class InboxResource {

    private final List<Waiting> rooms;
    private final Organizations organizations;
    private final Caller caller;

    InboxResource(@All List<Waiting> rooms, Organizations organizations, Caller caller) {
        this.rooms = rooms;
        this.organizations = organizations;
        this.caller = caller;
    }

    @GET
    @Allowed(Right.OWN_ACCOUNT)
    @Operation(
            summary = "What waits for the caller",
            description =
                    "How many things of each kind that he can deal with wait in his units, and since when; a kind of which none waits is left out.")
    public List<InboxItem> showInbox(
            @QueryParam("organization") @Parameter(description = "This unit and everything below it")
                    PublicId organization) {
        var scope = organizations.narrowed(caller.scope(), organization);
        return rooms.stream()
                .filter(room -> caller.has(room.right()))
                .flatMap(room -> room.waiting(scope).stream())
                .filter(heap -> heap.count() > 0)
                .map(InboxItem::of)
                .sorted(Comparator.comparing(InboxItem::kind))
                .toList();
    }
}
