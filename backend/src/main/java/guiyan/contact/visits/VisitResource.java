package guiyan.contact.visits;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.members.Members;
import guiyan.organizations.Organizations;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Idempotent;
import guiyan.platform.Page;
import guiyan.platform.Precondition;
import guiyan.platform.Refusal;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.crypto.Vault;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/visits")
@Tag(name = "Contact")
class VisitResource {

    private final Visits visits;
    private final Members members;
    private final Organizations organizations;
    private final Vault vault;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    VisitResource(
            Visits visits,
            Members members,
            Organizations organizations,
            Vault vault,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.visits = visits;
        this.members = members;
        this.organizations = organizations;
        this.vault = vault;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.CONTACTS_READ)
    @Operation(
            summary = "List visits at members' homes, the latest first",
            description = "What is hard for them is shown to the village's secretary and liaison.")
    public Page<VisitView> listVisits(@Valid @BeanParam VisitFilter filter, @Valid @BeanParam Cursor cursor) {
        var scope = organizations.narrowed(caller.scope(), filter.organization);
        return visits.search(scope, filter, cursor).map(this::view);
    }

    private VisitView view(Visit visit) {
        var isShown = visit.hardshipCipher != null && caller.has(Right.CONTACT_NOTES);
        return VisitView.of(visit, isShown ? vault.openText(visit.hardshipCipher) : null);
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.CONTACTS_READ)
    @Operation(summary = "Show one visit", description = "With the `ETag` that an act needs.")
    public VisitView showVisit(PublicId id) {
        return view(visits.require(caller.scope(), id));
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.CONTACTS_WRITE)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Write down a visit at a member's home",
            description = "It fulfils no call: a conversation with the member is recorded beside it.")
    public VisitView recordVisit(@Valid @NotNull VisitForm form) {
        var member = members.require(caller.scope(), form.memberId());
        member.requireActive();
        if (form.visitedOn().isAfter(clock.today()))
            throw new Refusal(VisitCode.VISIT_NOT_YET, "visitedOn", clock.today());
        var visit = new Visit();
        visit.placeWhere(member);
        visit.personId = member.id;
        visit.person = member.person;
        visit.recordedBy = caller.who().name();
        form.applyTo(visit);
        if (form.hardship() != null && !form.hardship().isBlank())
            visit.hardshipCipher = vault.sealText(form.hardship());
        visits.recorded(visit);
        audit.record(Act.of("visit.recorded").on(member.id).because(visit.cause.name()), visit);
        return view(visits.written(visit));
    }

    @POST
    @Path("/{id}/settle")
    @Allowed(Right.CONTACTS_WRITE)
    @Retried
    @Transactional
    @Operation(summary = "Say that what a visit found has been settled", description = "Once, with the day.")
    public VisitView settleVisit(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull SettlementForm form) {
        var visit = visits.require(caller.scope(), id, ifMatch);
        visit.settle(form.on(), clock.today());
        audit.record(Act.of("visit.settled").on(visit.personId).changing(List.of("settledOn")), visit);
        return view(visits.written(visit));
    }
}
