package guiyan.members.units;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.members.units.UnitMerge.State;
import guiyan.organizations.Organization;
import guiyan.organizations.OrganizationCode;
import guiyan.organizations.Organizations;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Idempotent;
import guiyan.platform.Page;
import guiyan.platform.Refusal;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.ids.PublicId;
import guiyan.platform.work.Wait;
import guiyan.platform.work.Work;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/unit-merges")
@Tag(name = "Organizations")
class UnitMergeResource {

    private final UnitMerges merges;
    private final UnitMergeViews views;
    private final Organizations organizations;
    private final Work work;
    private final Audit audit;
    private final Caller caller;

    UnitMergeResource(
            UnitMerges merges,
            UnitMergeViews views,
            Organizations organizations,
            Work work,
            Audit audit,
            Caller caller) {
        this.merges = merges;
        this.views = views;
        this.organizations = organizations;
        this.work = work;
        this.audit = audit;
        this.caller = caller;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.ORGANIZATIONS_WRITE)
    @Operation(
            summary = "List the merges of units above a township, newest first",
            description = "Each with how far it has come, so that one that was left can be found again.")
    public Page<UnitMergeView> listUnitMerges(@Valid @BeanParam Cursor cursor) {
        return merges.search(caller.scope(), cursor).mapAll(views::of);
    }

    @POST
    @ResponseStatus(202)
    @Allowed(Right.ORGANIZATIONS_WRITE)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Merge two units above a township, one unit below them at a time",
            description =
                    "Each unit moves with all that lies in it, in a transaction of its own; the one that is empty then points to the other. A merge that has failed can be started again and goes on where it stood.")
    public UnitMergeView startUnitMerge(@Valid @NotNull UnitMergeStartForm form) {
        var into = named(form.intoId(), "intoId");
        var other = named(form.otherId(), "otherId");
        into.requireFits(other);
        if (!into.isLargerThanATownship()) throw new Refusal(OrganizationCode.UNIT_SMALL_ENOUGH, "intoId");
        var merge = merge(into, other);
        merge.mergedOn = form.on();
        merge.reason = form.reason();
        merges.recorded(merge);
        audit.record(Act.of("organization.merge-begun").because(form.reason()), merge);
        work.submitAfterCommit(UnitMergeRun.NAME, merge.id);
        return views.of(merges.written(merge));
    }

    private UnitMerge merge(Organization into, Organization other) {
        var merge = new UnitMerge();
        merge.placeWhere(into);
        merge.heirId = into.id;
        merge.otherId = other.id;
        merge.accountId = caller.who().accountId();
        merge.state = State.QUEUED;
        merge.unitsKnown = organizations.countBelow(other.id);
        return merge;
    }

    private Organization named(PublicId id, String field) {
        var unit = organizations.findById(id.value());
        if (unit == null || !caller.scope().holds(unit)) throw new Refusal(OrganizationCode.UNIT_UNKNOWN, field);
        return unit;
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.ORGANIZATIONS_WRITE)
    @Operation(
            summary = "Show one merge of units; with `wait` the answer comes when it has ended or gone on",
            description =
                    "With `If-None-Match` and `wait` the answer comes as soon as another representation is there.")
    public UnitMergeView showUnitMerge(
            PublicId id, @QueryParam("wait") Wait wait, @HeaderParam("If-None-Match") String seen)
            throws InterruptedException {
        return Wait.until(
                wait,
                view -> seen == null ? !view.pending() : !view.etag().equals(seen),
                () -> views.fresh(caller.scope(), id));
    }
}
