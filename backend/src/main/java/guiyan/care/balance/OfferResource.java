package guiyan.care.balance;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.organizations.Organizations;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Idempotent;
import guiyan.platform.Page;
import guiyan.platform.Precondition;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.PublicId;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/labour-offers")
@Tag(name = "Care")
class OfferResource {

    private final LabourOffers offers;
    private final Organizations organizations;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    OfferResource(LabourOffers offers, Organizations organizations, Audit audit, Caller caller, BusinessClock clock) {
        this.offers = offers;
        this.organizations = organizations;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.SERVICES_READ)
    @Operation(
            summary = "List who offers days of work on the fields, the soonest first",
            description = "As far as it stands; `from` and `to` are days on which it is good.")
    public Page<OfferView> listLabourOffers(@Valid @BeanParam OfferFilter filter, @Valid @BeanParam Cursor cursor) {
        var scope = organizations.narrowed(caller.scope(), filter.organization);
        return offers.search(scope, filter.from, filter.to, cursor).mapAll(this::views);
    }

    private List<OfferView> views(List<LabourOffer> shown) {
        var units = organizations.refs(shown.stream().map(l -> l.branchId).collect(Collectors.toSet()));
        return shown.stream()
                .map(offer -> OfferView.of(offer, units.get(offer.branchId)))
                .toList();
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.SERVICES_READ)
    @Operation(summary = "Show one offer", description = "With the `ETag` that taking it back needs.")
    public OfferView showLabourOffer(PublicId id) {
        return views(List.of(offers.require(caller.scope(), id))).get(0);
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.SERVICES_WRITE)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Write down who offers days of work on the fields",
            description = "His name, how many days and when; it stands beside what is lacking in the labour balance.")
    public OfferView noteLabourOffer(@Valid @NotNull OfferForm form) {
        var offer = new LabourOffer();
        offer.placeWhere(organizations.named(caller.scope(), form.organizationId(), "organizationId"));
        offer.recordedBy = caller.who().name();
        form.applyTo(offer);
        offers.recorded(offer);
        return written(offer, "labour-offer.noted");
    }

    private OfferView written(LabourOffer offer, String act) {
        audit.record(Act.of(act), offer);
        return views(List.of(offers.written(offer))).get(0);
    }

    @POST
    @Path("/{id}/withdraw")
    @Allowed(Right.SERVICES_WRITE)
    @Retried
    @Transactional
    @Operation(summary = "Take an offer back", description = "It no longer counts in the labour balance.")
    public OfferView withdrawLabourOffer(PublicId id, @HeaderParam("If-Match") Precondition ifMatch) {
        var offer = offers.require(caller.scope(), id, ifMatch);
        offer.withdraw(clock.today());
        return written(offer, "labour-offer.withdrawn");
    }
}
