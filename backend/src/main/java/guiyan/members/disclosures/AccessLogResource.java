package guiyan.members.disclosures;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.members.Members;
import guiyan.people.Persons;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Page;
import guiyan.platform.Right;
import guiyan.platform.audit.Audit;
import guiyan.platform.ids.PublicId;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/members/{id}/access-log")
@Tag(name = "Members")
class AccessLogResource {

    private final Members members;
    private final Persons persons;
    private final Audit audit;
    private final Caller caller;

    AccessLogResource(Members members, Persons persons, Audit audit, Caller caller) {
        this.members = members;
        this.persons = persons;
        this.audit = audit;
        this.caller = caller;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.ACCESS_LOG_READ)
    @Operation(
            summary = "List who has looked at a member's file, newest first",
            description = "Single reads, and values shown in clear with the purpose that was given; never the values.")
    public Page<AccessEntry> listMemberAccess(PublicId id, @Valid @BeanParam Cursor cursor) {
        var member = members.require(caller.scope(), id);
        return audit.looksAt(persons.everyIdOf(member.id), cursor).map(AccessEntry::of);
    }
}
