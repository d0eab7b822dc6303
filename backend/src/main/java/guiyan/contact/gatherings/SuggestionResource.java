package guiyan.contact.gatherings;

import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Idempotent;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.crypto.Vault;
import guiyan.platform.ids.PublicId;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/gatherings/{id}/suggestions")
@Tag(name = "Contact")
class SuggestionResource {

    private final Gatherings gatherings;
    private final GatheringDesk desk;
    private final Vault vault;
    private final Caller caller;

    SuggestionResource(Gatherings gatherings, GatheringDesk desk, Vault vault, Caller caller) {
        this.gatherings = gatherings;
        this.desk = desk;
        this.vault = vault;
        this.caller = caller;
    }

    @GET
    @Allowed(Right.CONTACTS_READ)
    @Operation(
            summary = "List what was suggested at a meeting",
            description = "The words for the village's secretary and liaison.")
    public SuggestionView listSuggestions(PublicId id) {
        var gathering = gatherings.require(caller.scope(), id);
        return new SuggestionView(
                desk.suggestions(gathering).stream().map(this::view).toList());
    }

    private SuggestionView.One view(Suggestion suggestion) {
        return new SuggestionView.One(
                PublicId.of(suggestion.id),
                suggestion.personId == null ? null : PublicId.of(suggestion.personId),
                caller.has(Right.CONTACT_NOTES) ? vault.openText(suggestion.wordsCipher) : null,
                suggestion.notedBy,
                suggestion.notedAt);
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.CONTACTS_WRITE)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Write down what was suggested at a meeting",
            description = "With the member's name only where he wants it.")
    public SuggestionView.One noteSuggestion(PublicId id, @Valid @NotNull SuggestionForm form) {
        return view(desk.suggest(gatherings.require(caller.scope(), id), form.words(), form.memberId()));
    }
}
