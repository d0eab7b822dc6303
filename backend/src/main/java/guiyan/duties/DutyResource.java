package guiyan.duties;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.organizations.OrganizationRef;
import guiyan.organizations.Organizations;
import guiyan.people.PersonRef;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/duties")
@Tag(name = "Duties")
class DutyResource {

    private final Duties duties;
    private final Kinds kinds;
    private final Organizations organizations;
    private final Vault vault;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    DutyResource(
            Duties duties,
            Kinds kinds,
            Organizations organizations,
            Vault vault,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.duties = duties;
        this.kinds = kinds;
        this.organizations = organizations;
        this.vault = vault;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.DUTIES_READ)
    @Operation(
            summary = "List duties: the work list",
            description =
                    "What is still to be done, the most urgent first, unless a state, a period or a person is named; a missed call is the branch's debt, never a mark against the member.")
    public Page<DutyView> listDuties(@Valid @BeanParam DutyFilter filter, @Valid @BeanParam Cursor cursor) {
        var scope = organizations.narrowed(caller.scope(), filter.organization);
        var today = clock.today();
        return duties.search(scope, filter, cursor).map(line -> line.view(today));
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.DUTIES_READ)
    @Operation(
            summary = "Show one duty",
            description = "With the evidence that fulfilled it, the waiver, and every change of its state.")
    public DutyDetail showDuty(PublicId id) {
        return detail(duties.require(caller.scope(), id));
    }

    private DutyDetail detail(Duty duty) {
        var isShown = caller.has(Right.CONTACT_NOTES) && duty.noteCipher != null;
        var note = isShown ? vault.openText(duty.noteCipher) : null;
        var owing = OrganizationRef.of(organizations.findById(duty.owingId));
        var view = DutyView.of(duty, PersonRef.of(duty.person), owing, clock.today());
        return DutyDetail.of(duty, view, note, duties.historyOf(duty));
    }

    @POST
    @Path("/{id}/waive")
    @Allowed(Right.DUTIES_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Waive a duty, with the reason",
            description = "Refused once it is settled, or its period is closed.")
    public DutyDetail waiveDuty(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull WaiverForm form) {
        form.check();
        var duty = duties.require(caller.scope(), id, ifMatch);
        duties.waive(duty, new Waiver(form.reason(), clock.today(), caller.who().name(), sealed(form.note())));
        audit.record(
                Act.of("duty.waived").on(duty.personId).because(form.reason().name()), duty);
        return detail(duties.written(duty));
    }

    private byte[] sealed(String note) {
        return note == null ? null : vault.sealText(note);
    }

    @POST
    @Path("/{id}/fulfil")
    @Allowed(Right.DUTIES_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Note that a duty was done, or what was decided",
            description =
                    "For reviews, checks, cards and meetings; a call, a receipt and the like follow from their own records.")
    public DutyDetail fulfilDuty(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull FulfilmentForm form) {
        var duty = duties.require(caller.scope(), id, ifMatch);
        if (kinds.named(duty.kind).filter(DutyKind::isNoted).isEmpty())
            throw new Refusal(DutyCode.DUTY_MET_BY_FACTS, null, duty.kind);
        duties.fulfil(duty, form.on(), sealed(form.note()));
        audit.record(Act.of("duty.fulfilled").on(duty.personId).because(duty.kind), duty);
        return detail(duties.written(duty));
    }
}
