package guiyan.people.consents;

import guiyan.people.Own;
import guiyan.platform.Allowed;
import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.ids.PublicId;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/me/consents")
@Tag(name = "Privacy")
class OwnConsentResource {

    private final Consents consents;
    private final Withdrawing withdrawing;
    private final Own own;

    OwnConsentResource(Consents consents, Withdrawing withdrawing, Own own) {
        this.consents = consents;
        this.withdrawing = withdrawing;
        this.own = own;
    }

    @GET
    @Allowed(Right.OWN_DATA)
    @Operation(
            summary = "List one's own consents, the newest first",
            description = "Each to one kind of data, with the sentence that says how it was given.")
    public List<ConsentView> listOwnConsents() {
        return consents.of(own.person()).stream().map(ConsentView::of).toList();
    }

    @POST
    @Path("/{id}/withdraw")
    @Allowed(Right.OWN_DATA)
    @Retried
    @Transactional
    @Operation(
            summary = "Take one's own consent back",
            description = "What only it allowed is erased at once; all else that is done for the member goes on.")
    public ConsentView withdrawOwnConsent(PublicId id, @Valid @NotNull WithdrawalForm form) {
        var person = own.person();
        var consent = consents.findById(id.value());
        if (consent == null || !consent.personId.equals(person.id)) throw new Refusal(PlatformCode.NOT_FOUND, null);
        withdrawing.withdraw(consent, person, form.reason().strip());
        return ConsentView.of(consent);
    }
}
