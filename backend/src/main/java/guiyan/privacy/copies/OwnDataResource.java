package guiyan.privacy.copies;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.identity.Accounts;
import guiyan.people.Person;
import guiyan.people.Persons;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Page;
import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import guiyan.platform.Right;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.audit.TimelineEntry;
import guiyan.platform.limits.Limited;
import guiyan.platform.limits.Limits;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/me")
@Tag(name = "Privacy")
class OwnDataResource {

    private final DataCopies copies;
    private final Accounts accounts;
    private final Persons persons;
    private final Limits limits;
    private final Audit audit;
    private final Caller caller;

    OwnDataResource(DataCopies copies, Accounts accounts, Persons persons, Limits limits, Audit audit, Caller caller) {
        this.copies = copies;
        this.accounts = accounts;
        this.persons = persons;
        this.limits = limits;
        this.audit = audit;
        this.caller = caller;
    }

    @GET
    @Path("/data")
    @Produces({APPLICATION_JSON, Page.CSV})
    @Allowed(Right.OWN_DATA)
    @Operation(
            summary = "Take the copy of all that is kept of oneself",
            description =
                    "In clear, as JSON or CSV, for the member whose account it is: what each part of the product keeps of him, and who has looked at it. The answer is kept nowhere.")
    public DataCopy takeOwnData() {
        var person = own();
        limits.ofCaller(Limited.DISCLOSURE, caller.who().accountId());
        audit.seen(Act.read("data.taken", List.of()).on(person.id), person);
        return copies.of(person);
    }

    @GET
    @Path("/access-log")
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.OWN_DATA)
    @Operation(
            summary = "List who has looked at one's own file, newest first",
            description = "Single reads, and values shown in clear with the purpose that was given; never the values.")
    public Page<TimelineEntry> listOwnAccess(@Valid @BeanParam Cursor cursor) {
        return audit.looksAt(persons.everyIdOf(own().id), cursor).map(TimelineEntry::of);
    }

    private Person own() {
        var person = accounts.findById(caller.who().accountId()).personId;
        if (person == null) throw new Refusal(PlatformCode.NOT_FOUND, null);
        return persons.findById(person);
    }
}
