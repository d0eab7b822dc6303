package guiyan.privacy.copies;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.people.Persons;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Page;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.limits.Limited;
import guiyan.platform.limits.Limits;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/privacy/copies")
@Tag(name = "Privacy")
class DataCopyResource {

    private final DataCopies copies;
    private final Persons persons;
    private final Limits limits;
    private final Audit audit;
    private final Caller caller;

    DataCopyResource(DataCopies copies, Persons persons, Limits limits, Audit audit, Caller caller) {
        this.copies = copies;
        this.persons = persons;
        this.limits = limits;
        this.audit = audit;
        this.caller = caller;
    }

    @POST
    @Produces({APPLICATION_JSON, Page.CSV})
    @Allowed(Right.CITIZEN_ID_REVEAL)
    @Retried
    @Transactional
    @Operation(
            summary = "Make the copy of all that is kept of one person",
            description =
                    "For the person himself, in clear: what each part of the product keeps of him, and who has looked at it. It stands in his access log; the answer is kept nowhere.")
    public DataCopy copyPersonalData(@Valid @NotNull DataCopyForm form) {
        var person = persons.require(caller.scope(), form.personId());
        limits.ofCaller(Limited.DISCLOSURE, caller.who().accountId());
        audit.record(
                Act.read("data.copied", List.of("citizenId", "phone"))
                        .on(person.id)
                        .because(form.purpose().strip()),
                person);
        return copies.of(person);
    }
}
