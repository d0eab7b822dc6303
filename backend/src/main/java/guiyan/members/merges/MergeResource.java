package guiyan.members.merges;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.members.Member;
import guiyan.members.Members;
import guiyan.members.transfers.Transfers;
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
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/person-merges")
@Tag(name = "Person merges")
class MergeResource {

    private final PersonMerges merges;
    private final MergePreviews previews;
    private final Merging merging;
    private final Members members;
    private final Transfers transfers;
    private final Organizations organizations;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    MergeResource(
            PersonMerges merges,
            MergePreviews previews,
            Merging merging,
            Members members,
            Transfers transfers,
            Organizations organizations,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.merges = merges;
        this.previews = previews;
        this.merging = merging;
        this.members = members;
        this.transfers = transfers;
        this.organizations = organizations;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.MERGES)
    @Operation(
            summary = "List the merges of the caller's scope",
            description = "In the order in which they were made; `sort=-id` turns it round.")
    public Page<MergeView> listMerges(
            @QueryParam("organization") @Parameter(description = "This unit and everything below it")
                    PublicId organization,
            @QueryParam("person") @Parameter(description = "Only merges into the record of this person")
                    PublicId person,
            @Valid @BeanParam Cursor cursor) {
        return merges.search(organizations.narrowed(caller.scope(), organization), person, cursor)
                .map(MergeView::of);
    }

    @GET
    @Path("/preview")
    @Allowed(Right.MERGES)
    @Operation(
            summary = "Put two records side by side",
            description = "Field by field, and how many rows would go over; the `ETag` is the one that merging needs.")
    public MergePreview previewMerge(
            @NotNull @QueryParam("keep") PublicId keep, @NotNull @QueryParam("lose") PublicId lose) {
        var both = both(keep, lose);
        return previews.of(both.get(0), both.get(1));
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.MERGES)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Merge two records of one person",
            description =
                    "`If-Match` is the preview's. Numbers, consents, households and history of both are kept; the record that goes answers with `supersededBy`.")
    public MergeView mergePersons(@HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull MergeForm form) {
        var both = both(form.keepId(), form.loseId());
        Precondition.check(ifMatch, MergePreviews.etag(both.get(0), both.get(1)));
        both.forEach(this::requireFree);
        if (!both.get(0).townshipId.equals(both.get(1).townshipId))
            throw new Refusal(MergeCode.OTHER_TOWNSHIP, "loseId");
        var merge = merging.merge(both.get(0), both.get(1), form.fields(), form.reason());
        merges.recorded(merge);
        var act = Act.of("person.merged").because(form.reason());
        var kept = merge.keepId;
        return told(merge, act.on(kept), act.on(merge.loseId).mergedInto(kept));
    }

    private void requireFree(Member member) {
        member.person.requireCurrent();
        transfers.open(member.id).ifPresent(letter -> {
            throw new Refusal(MergeCode.LETTER_ON_ITS_WAY, null, letter.letterNo);
        });
    }

    private List<Member> both(PublicId keep, PublicId lose) {
        if (keep.equals(lose)) throw new Refusal(MergeCode.SAME_RECORD, "loseId");
        return members.both(caller.scope(), keep, lose);
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.MERGES)
    @Operation(
            summary = "Show one merge",
            description = "Which record stayed, which went, and whether it has been taken back.")
    public MergeView showMerge(PublicId id) {
        return MergeView.of(merges.require(caller.scope(), id));
    }

    @POST
    @Path("/{id}/undo")
    @Allowed(Right.MERGES)
    @Retried
    @Transactional
    @Operation(
            summary = "Take two records apart again",
            description = "Refused when a field that the merge changed has been edited since.")
    public MergeView undoMerge(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull UndoForm form) {
        merging.undo(merges.require(caller.scope(), id, ifMatch));
        var merge = merges.require(caller.scope(), id);
        merge.undo(clock.today(), caller.who().name(), form.reason());
        var act = Act.of("person.merge-undone").because(form.reason());
        return told(merge, act.on(merge.keepId), act.on(merge.loseId));
    }

    /** Both members are told of: who follows the changes learns which record stands for which. */
    private MergeView told(PersonMerge merge, Act ofKept, Act ofLost) {
        audit.record(ofKept, members.findById(merge.keepId));
        audit.record(ofLost, members.findById(merge.loseId));
        return MergeView.of(merges.written(merge));
    }
}
