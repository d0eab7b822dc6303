package guiyan.people.consents;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.people.Persons;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Idempotent;
import guiyan.platform.Page;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.ids.PublicId;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/privacy/consents")
@Tag(name = "Privacy")
class ConsentResource {

    private final Consents consents;
    private final Withdrawing withdrawing;
    private final Persons persons;
    private final Audit audit;
    private final Caller caller;

    ConsentResource(Consents consents, Withdrawing withdrawing, Persons persons, Audit audit, Caller caller) {
        this.consents = consents;
        this.withdrawing = withdrawing;
        this.persons = persons;
        this.audit = audit;
        this.caller = caller;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.PRIVACY_DESK)
    @Operation(
            summary = "List a person's consents, newest first",
            description =
                    "Each to one kind of data, with the sentence that says how it was given; also those taken back.")
    public Page<ConsentView> listConsents(@NotNull @QueryParam("person") PublicId person) {
        var somebody = persons.require(caller.scope(), person);
        return Page.whole(consents.of(somebody).stream().map(ConsentView::of).toList());
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.PRIVACY_DESK)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Write down that a person consents to one kind of data",
            description = "Each kind on its own; what only it allows may be kept from then on.")
    public ConsentView giveConsent(@Valid @NotNull ConsentForm form) {
        var person = persons.require(caller.scope(), form.personId());
        var consent = consents.record(person.id, form.kind(), form.basis().strip());
        audit.record(Act.of("consent.given").on(person.id).because(form.kind().name()), person);
        return ConsentView.of(consent);
    }

    @POST
    @Path("/{id}/withdraw")
    @Allowed(Right.PRIVACY_DESK)
    @Retried
    @Transactional
    @Operation(
            summary = "Take a consent back, and erase what only it allowed",
            description =
                    "At once; every consent of that kind is taken back with it. All else that is done for the person goes on.")
    public ConsentView withdrawConsent(PublicId id, @Valid @NotNull WithdrawalForm form) {
        var consent = consents.require(caller.scope(), id);
        var person = persons.require(caller.scope(), PublicId.of(consent.personId));
        withdrawing.withdraw(consent, person, form.reason().strip());
        return ConsentView.of(consent);
    }
}
