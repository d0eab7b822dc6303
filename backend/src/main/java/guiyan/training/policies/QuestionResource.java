package guiyan.training.policies;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.organizations.WritingUnits;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Idempotent;
import guiyan.platform.Page;
import guiyan.platform.Precondition;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.ids.PublicId;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/policies/{id}/questions")
@Tag(name = "Policies")
class QuestionResource {

    private final Policies policies;
    private final PolicyDesk desk;
    private final WritingUnits units;
    private final Caller caller;

    QuestionResource(Policies policies, PolicyDesk desk, WritingUnits units, Caller caller) {
        this.policies = policies;
        this.desk = desk;
        this.units = units;
        this.caller = caller;
    }

    /** The answer to a question. */
    @Schema(name = "PolicyAnswerForm")
    record Answer(@NotBlank @Size(max = 500) String answer) {}

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.TRAINING_READ)
    @Operation(
            summary = "List what was asked about a policy",
            description = "In the order of asking; who asked is not kept.")
    public Page<QuestionView> listPolicyQuestions(
            PublicId id,
            @QueryParam("answered") @Parameter(description = "Whether they have been answered") Boolean answered,
            @Valid @BeanParam Cursor cursor) {
        return policies.questions(policies.requireSeen(units.reaching(), id), answered, cursor)
                .map(QuestionView::of);
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.TRAINING_READ)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Ask something about a policy",
            description = "For somebody who asks at the desk; who it is is not kept.")
    public QuestionView askAboutPolicy(PublicId id, @Valid @NotNull AskForm form) {
        return QuestionView.of(desk.ask(policies.requireSeen(units.reaching(), id), form.question()));
    }

    @POST
    @Path("/{question}/answer")
    @Allowed(Right.TRAINING_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Answer a question about a policy",
            description = "Once; from then on it is a part of the policy, for everybody who reads it.")
    public QuestionView answerPolicyQuestion(
            PublicId id,
            PublicId question,
            @HeaderParam("If-Match") Precondition ifMatch,
            @Valid @NotNull Answer answer) {
        var policy = policies.require(caller.scope(), id);
        var asked = policies.question(policy, question);
        Precondition.check(ifMatch, asked);
        return QuestionView.of(desk.answer(policy, asked, answer.answer()));
    }
}
