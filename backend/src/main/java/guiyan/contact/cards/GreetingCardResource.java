package guiyan.contact.cards;

import guiyan.contact.cards.CardPrint.Label;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.MergePatch;
import guiyan.platform.Precondition;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.crypto.Vault;
import guiyan.platform.ids.PublicId;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/greeting-cards")
@Tag(name = "Contact")
class GreetingCardResource {

    private final GreetingCards cards;
    private final CardCampaigns campaigns;
    private final CardDesk desk;
    private final AddressByConsent addresses;
    private final Vault vault;
    private final Audit audit;
    private final Caller caller;

    GreetingCardResource(
            GreetingCards cards,
            CardCampaigns campaigns,
            CardDesk desk,
            AddressByConsent addresses,
            Vault vault,
            Audit audit,
            Caller caller) {
        this.cards = cards;
        this.campaigns = campaigns;
        this.desk = desk;
        this.addresses = addresses;
        this.vault = vault;
        this.audit = audit;
        this.caller = caller;
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.CONTACTS_READ)
    @Operation(summary = "Show one card", description = "With the `ETag` that an act needs; not where it goes.")
    public CardView showGreetingCard(PublicId id) {
        return CardView.of(cards.require(caller.scope(), id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.TYPE)
    @RequestBodySchema(CardForm.class)
    @Allowed(Right.CARDS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Revise how somebody is addressed, or where his card goes",
            description =
                    "An address ends the task of finding one, and is kept by the member's consent alone; a card that came back can then be sent once more.")
    public CardView reviseGreetingCard(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @NotNull MergePatch patch) {
        var card = cards.require(caller.scope(), id, ifMatch);
        var form = patch.onto(CardForm.of(card));
        if (form.hasAddress()) addresses.requireConsent(card.personId, form.addressBasis());
        form.applyTo(card, vault);
        audit.record(Act.of("card.revised").on(card.personId), card);
        return CardView.of(cards.written(card));
    }

    @POST
    @Path("/send")
    @Allowed(Right.CARDS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Note that cards were sent",
            description = "All of them or none; the day counts for the duty, also when one of them comes back.")
    public CardBatch.Sent sendGreetingCards(@Valid @NotNull CardBatch batch) {
        var sent = all(batch.cardIds());
        desk.send(sent, batch.on());
        return new CardBatch.Sent(sent.stream().map(CardView::of).toList());
    }

    private List<GreetingCard> all(Collection<PublicId> ids) {
        return ids.stream().map(id -> cards.require(caller.scope(), id)).toList();
    }

    @POST
    @Path("/{id}/return")
    @Allowed(Right.CARDS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Note that the post brought a card back",
            description = "It stays sent; somebody is to find another address.")
    public CardView returnGreetingCard(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull CardReturn form) {
        return CardView.of(desk.comeBack(cards.require(caller.scope(), id, ifMatch), form.on()));
    }

    @POST
    @Path("/print")
    @Allowed(Right.CARDS_WRITE)
    @Transactional
    @Operation(
            summary = "Take cards and labels for printing",
            description = "With the addresses in clear: each stands in the member's access log, with the purpose.")
    public CardPrint printGreetingCards(@Valid @NotNull CardPrint.Form form) {
        var township = campaigns.township(caller.scope());
        var labels = all(form.cardIds()).stream()
                .map(card -> {
                    audit.seen(
                            Act.read("card.printed", List.of("address"))
                                    .on(card.personId)
                                    .because(form.purpose()),
                            card);
                    return label(card, campaigns.of(township, card.campaignYear));
                })
                .toList();
        return new CardPrint(labels);
    }

    private Label label(GreetingCard card, CardCampaign campaign) {
        return new Label(
                PublicId.of(card.id),
                card.person.name,
                card.salutation,
                card.addressCipher == null ? null : vault.openText(card.addressCipher),
                campaign.wordsFor(card));
    }
}
