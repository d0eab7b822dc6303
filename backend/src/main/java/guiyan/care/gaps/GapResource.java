package guiyan.care.gaps;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.organizations.Organizations;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Page;
import guiyan.platform.Precondition;
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
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/care-gap-reviews")
@Tag(name = "Care")
class GapResource {

    private final GapReviews reviews;
    private final Organizations organizations;
    private final Vault vault;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    GapResource(
            GapReviews reviews,
            Organizations organizations,
            Vault vault,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.reviews = reviews;
        this.organizations = organizations;
        this.vault = vault;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.CARE_READ)
    @Operation(
            summary = "List whose departure leaves a gap at home, the latest first",
            description =
                    "Nobody able to work stays, a child has no parent at home, or somebody over 70 is alone; until somebody says what was arranged, or the one who left is back.")
    public Page<GapView> listCareGapReviews(@Valid @BeanParam GapFilter filter, @Valid @BeanParam Cursor cursor) {
        var scope = organizations.narrowed(caller.scope(), filter.organization);
        return reviews.search(scope, filter, cursor).mapAll(this::views);
    }

    private List<GapView> views(List<GapReview> shown) {
        var units = organizations.refs(shown.stream().map(g -> g.branchId).collect(Collectors.toSet()));
        return shown.stream()
                .map(review -> GapView.of(review, units.get(review.branchId), null))
                .toList();
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.CARE_READ)
    @Operation(
            summary = "Show one review",
            description = "With the words for the village, and the `ETag` to answer it.")
    public GapView showCareGapReview(PublicId id) {
        return view(reviews.require(caller.scope(), id));
    }

    private GapView view(GapReview review) {
        var isShown = caller.has(Right.CONTACT_NOTES) && review.wordsCipher != null;
        var words = isShown ? vault.openText(review.wordsCipher) : null;
        return GapView.of(review, organizations.refs(Set.of(review.branchId)).get(review.branchId), words);
    }

    @POST
    @Path("/{id}/answer")
    @Allowed(Right.CARE_OPEN)
    @Retried
    @Transactional
    @Operation(
            summary = "Say what was arranged for those who stay",
            description =
                    "A care case, somebody's commitment, an order for help, or nothing with the reason. It fulfils the village's duty; said again, the last word holds.")
    public GapView answerCareGapReview(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull AnswerForm form) {
        var review = reviews.require(caller.scope(), id, ifMatch);
        review.answer(form, caller.who().name(), clock.today());
        if (form.words() != null) review.wordsCipher = vault.sealText(form.words());
        audit.record(
                Act.of("care.gap-answered")
                        .on(review.personId)
                        .because(form.arranged().name()),
                review);
        return view(reviews.written(review));
    }
}
