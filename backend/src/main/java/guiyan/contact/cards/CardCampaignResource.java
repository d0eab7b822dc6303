package guiyan.contact.cards;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.duties.Duties;
import guiyan.organizations.Organizations;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Page;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.Scope;
import guiyan.platform.ids.PublicId;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/card-campaigns/{year}")
@Tag(name = "Contact")
class CardCampaignResource {

    static final String KIND = "JULY_FIRST_CARD";

    private final GreetingCards cards;
    private final CardCampaigns campaigns;
    private final CardDesk desk;
    private final Duties duties;
    private final Organizations organizations;
    private final Caller caller;

    CardCampaignResource(
            GreetingCards cards,
            CardCampaigns campaigns,
            CardDesk desk,
            Duties duties,
            Organizations organizations,
            Caller caller) {
        this.cards = cards;
        this.campaigns = campaigns;
        this.desk = desk;
        this.duties = duties;
        this.organizations = organizations;
        this.caller = caller;
    }

    @GET
    @Allowed(Right.CONTACTS_READ)
    @Operation(
            summary = "Show how the cards of a year stand",
            description =
                    "Owed, sent, come back, and for whom an address is to be found. A card that came back was sent: it is a task, not a debt.")
    public CampaignView showCardCampaign(
            int year,
            @QueryParam("organization") @Parameter(description = "This unit and everything below it")
                    PublicId organization) {
        return view(organizations.narrowed(caller.scope(), organization), year, organization);
    }

    private CampaignView view(Scope scope, int year, PublicId organization) {
        var dueOn = CardDesk.dueOn(year);
        var count = cards.count(scope, year);
        var owed = duties.count(scope, KIND, String.valueOf(year));
        var list = "/api/v1/card-campaigns/%d/cards".formatted(year);
        return new CampaignView(
                year,
                dueOn,
                campaigns.words(scope, year),
                owed.due(),
                owed.inTime(),
                count.sent(),
                count.returned(),
                count.needsAddress(),
                organization == null ? list : list + "?organization=" + organization);
    }

    @POST
    @Path("/prepare")
    @Allowed(Right.CARDS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Say what stands on the cards, and make those that are missing",
            description =
                    "One for everybody away on the first of June or away now; who has one keeps it. May be repeated.")
    public CampaignView prepareGreetingCards(int year, @Valid @NotNull CampaignForm form) {
        desk.prepare(caller.scope(), year, form.words());
        return view(caller.scope(), year, null);
    }

    @GET
    @Path("/cards")
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.CONTACTS_READ)
    @Operation(
            summary = "List the cards of a year",
            description = "With what became of each; `needsAddress=true` are the tasks. Addresses are not shown.")
    public Page<CardView> listGreetingCards(
            int year, @Valid @BeanParam CardFilter filter, @Valid @BeanParam Cursor cursor) {
        CardDesk.dueOn(year);
        var scope = organizations.narrowed(caller.scope(), filter.organization);
        return cards.search(scope, year, filter, cursor).map(CardView::of);
    }
}
