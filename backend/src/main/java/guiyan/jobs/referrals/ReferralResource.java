package guiyan.jobs.referrals;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.organizations.Organizations;
import guiyan.people.Person;
import guiyan.people.PersonRef;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Idempotent;
import guiyan.platform.Page;
import guiyan.platform.Refusal;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.ids.PublicId;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/referrals")
@Tag(name = "Jobs")
class ReferralResource {

    private final Referrals referrals;
    private final ReferralDesk desk;
    private final ReferralViews views;
    private final ReferralLetters letters;
    private final Organizations organizations;
    private final Caller caller;

    ReferralResource(
            Referrals referrals,
            ReferralDesk desk,
            ReferralViews views,
            ReferralLetters letters,
            Organizations organizations,
            Caller caller) {
        this.referrals = referrals;
        this.desk = desk;
        this.views = views;
        this.letters = letters;
        this.organizations = organizations;
        this.caller = caller;
    }

    /** Those who were proposed together, each with what becomes of him. */
    @Schema(name = "ReferralGroup")
    record Group(
            @Schema(required = true) PublicId id,
            @Schema(required = true) List<ReferralView> items,

            @Schema(required = true, description = "Who was asked for but not proposed, and why")
            List<Refused> refused) {}

    /** Somebody who was not proposed with the others, and why. */
    @Schema(name = "ReferralRefused")
    record Refused(
            @Schema(required = true) PersonRef person,
            @Schema(required = true) String code,

            @Schema(required = true, description = "The code's sentence, in the words of whoever asked")
            String message) {}

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.REFERRALS_READ)
    @Operation(
            summary = "List referrals, the latest first",
            description = "With how far each has come; without contact data.")
    public Page<ReferralView> listReferrals(@Valid @BeanParam ReferralFilter filter, @Valid @BeanParam Cursor cursor) {
        var scope = organizations.narrowed(caller.scope(), filter.organization);
        return referrals.search(scope, filter, cursor).mapAll(views::of);
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.REFERRALS_READ)
    @Operation(summary = "Show one referral", description = "With the `ETag` that the next step needs.")
    public ReferralView showReferral(PublicId id) {
        return views.of(referrals.require(caller.scope(), id));
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.REFERRALS_WRITE)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Propose one or many for a post",
            description =
                    "A whole crew in one act; from then on each goes his own way. Whoever is under way to the post or works there is told of in `refused` and keeps nobody else back; where nobody is left, the whole is refused. Nothing goes to the employer before he has agreed.")
    public Group proposeReferrals(@Valid @NotNull ProposalForm form) {
        var proposed = desk.propose(form);
        var refused = proposed.refused().entrySet().stream()
                .map(one -> refused(one.getKey(), one.getValue()))
                .toList();
        var first = proposed.referrals().get(0);
        return new Group(PublicId.of(first.groupId), views.of(proposed.referrals()), refused);
    }

    private Refused refused(Person person, Refusal why) {
        var said = caller.language().say(why.code, why.values);
        return new Refused(PersonRef.of(person), why.code.name(), said);
    }

    @POST
    @Path("/{id}/letter")
    @Allowed(Right.REFERRALS_WRITE)
    @Transactional
    @Operation(
            summary = "Read the letter of a referral, with the number he can be reached at",
            description =
                    "Only of somebody who has agreed, and not after the referral has come to nothing; each reading stands in the log of looks at his file.")
    public ReferralLetters.Letter readReferralLetter(PublicId id) {
        return letters.of(referrals.require(caller.scope(), id));
    }
}
