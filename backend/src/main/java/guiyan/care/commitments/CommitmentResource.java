package guiyan.care.commitments;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.care.CareCases;
import guiyan.members.Members;
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

@Path("/care-commitments")
@Tag(name = "Care")
class CommitmentResource {

    private final CareCommitments commitments;
    private final Departures departures;
    private final CareCases cases;
    private final Members members;
    private final Organizations organizations;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    CommitmentResource(
            CareCommitments commitments,
            Departures departures,
            CareCases cases,
            Members members,
            Organizations organizations,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.commitments = commitments;
        this.departures = departures;
        this.cases = cases;
        this.members = members;
        this.organizations = organizations;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.CARE_READ)
    @Operation(
            summary = "List who has promised to care for whom, the latest first",
            description = "On whose behalf, from when, and the absence that it made possible.")
    public Page<CommitmentView> listCareCommitments(
            @Valid @BeanParam CommitmentFilter filter, @Valid @BeanParam Cursor cursor) {
        var scope = organizations.narrowed(caller.scope(), filter.organization);
        return commitments.search(scope, filter, cursor).mapAll(this::views);
    }

    private List<CommitmentView> views(List<CareCommitment> shown) {
        var units = organizations.refs(shown.stream().map(c -> c.branchId).collect(Collectors.toSet()));
        return shown.stream()
                .map(commitment -> CommitmentView.of(commitment, units.get(commitment.branchId)))
                .toList();
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.CARE_READ)
    @Operation(summary = "Show one commitment", description = "With the `ETag` that its end needs.")
    public CommitmentView showCareCommitment(PublicId id) {
        return views(List.of(commitments.require(caller.scope(), id))).get(0);
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.CARE_OPEN)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Write down who promises to care for whom",
            description =
                    "On behalf of a member, before he leaves or while he is away: his absence is tied to it, whichever is known first.")
    public CommitmentView makeCareCommitment(@Valid @NotNull CommitmentForm form) {
        var member = members.require(caller.scope(), form.memberId());
        member.requireActive();
        var commitment = new CareCommitment();
        commitment.placeWhere(member);
        commitment.personId = member.id;
        commitment.person = member.person;
        commitment.recordedBy = caller.who().name();
        form.applyTo(commitment, clock.today());
        if (form.careCaseId() != null) commitment.keptIn(cases.require(caller.scope(), form.careCaseId()));
        departures.tie(commitment);
        commitments.recorded(commitment);
        return written(commitment, Act.of("care.commitment-made"));
    }

    private CommitmentView written(CareCommitment commitment, Act act) {
        audit.record(act.on(commitment.personId), commitment);
        return views(List.of(commitments.written(commitment))).get(0);
    }

    @POST
    @Path("/{id}/end")
    @Allowed(Right.CARE_OPEN)
    @Retried
    @Transactional
    @Operation(
            summary = "Say that somebody no longer cares",
            description = "With the day and why; a return ends it by itself.")
    public CommitmentView endCareCommitment(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull CommitmentEndForm form) {
        var commitment = commitments.require(caller.scope(), id, ifMatch);
        commitment.end(form.on(), form.because(), clock.today());
        return written(
                commitment,
                Act.of("care.commitment-ended").because(form.because().name()));
    }
}
