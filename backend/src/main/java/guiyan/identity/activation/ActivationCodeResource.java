package guiyan.identity.activation;

import guiyan.identity.Accounts;
import guiyan.people.Persons;
import guiyan.people.Roll;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.ids.PublicId;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/activation-codes")
@Tag(name = "Accounts")
class ActivationCodeResource {

    private final ActivationCodes codes;
    private final Accounts accounts;
    private final Persons persons;
    private final Roll roll;
    private final Caller caller;
    private final Audit audit;

    ActivationCodeResource(
            ActivationCodes codes, Accounts accounts, Persons persons, Roll roll, Caller caller, Audit audit) {
        this.codes = codes;
        this.accounts = accounts;
        this.persons = persons;
        this.roll = roll;
        this.caller = caller;
        this.audit = audit;
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.ACTIVATION)
    @Retried
    @Transactional
    @Operation(
            summary = "Issue the code by which a member opens his own door",
            description =
                    "To a member who is on the roll. Handed over in the presence of two; holds 72 hours, for one use and five tries, and voids the one before. It stands in his access log.")
    public IssuedView issueActivationCode(@Valid @NotNull IssueForm form) {
        var person = persons.require(caller.scope(), form.personId());
        roll.requireOn(person.id);
        var issued = codes.issue(person, caller.who().accountId(), form.witness());
        audit.record(Act.of("activation.issued").on(person.id), issued.code());
        audit.seen(Act.read("activation.issued", List.of()).on(person.id), issued.code());
        var account = accounts.ofPerson(person.id);
        return new IssuedView(
                PublicId.of(issued.code().id),
                issued.text(),
                issued.code().expiresAt,
                account == null ? null : account.username);
    }
}
