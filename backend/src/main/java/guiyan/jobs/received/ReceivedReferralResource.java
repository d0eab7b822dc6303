package guiyan.jobs.received;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.jobs.referrals.EmployerAnswer;
import guiyan.jobs.referrals.Referral;
import guiyan.jobs.referrals.ReferralDesk;
import guiyan.jobs.referrals.ReferralLetters;
import guiyan.jobs.referrals.ReferralState;
import guiyan.jobs.vacancies.Vacancies;
import guiyan.platform.Allowed;
import guiyan.platform.Cursor;
import guiyan.platform.Page;
import guiyan.platform.Precondition;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.ids.PublicId;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/received-referrals")
@Tag(name = "Jobs")
class ReceivedReferralResource {

    private final ReceivedReferrals received;
    private final ReferralDesk desk;
    private final ReferralLetters letters;
    private final Vacancies vacancies;

    ReceivedReferralResource(
            ReceivedReferrals received, ReferralDesk desk, ReferralLetters letters, Vacancies vacancies) {
        this.received = received;
        this.desk = desk;
        this.letters = letters;
        this.vacancies = vacancies;
    }

    /** What the employer says of somebody who was sent. */
    @Schema(name = "ReceivedReferralAnswer")
    record Answer(
            @NotNull @PastOrPresent LocalDate on,
            @NotNull EmployerAnswer answer,
            @Size(max = 120) String reason) {}

    /** When he began to work there. */
    @Schema(name = "ReceivedReferralStart")
    record Start(@NotNull @PastOrPresent LocalDate startedOn) {}

    /** When he left, and why. */
    @Schema(name = "ReceivedReferralLeave")
    record Leave(
            @NotNull @PastOrPresent LocalDate on,
            @NotBlank @Size(max = 120) String reason) {}

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.RECEIVED_REFERRALS)
    @Operation(
            summary = "List who was sent to the employer, the latest letter first",
            description =
                    "Only to the employer that the client speaks for, from the client's unit, and only those who have agreed and whose letter has gone out; without contact data.")
    public Page<ReceivedReferralView> listReceivedReferrals(
            @QueryParam("state") @Parameter(description = "Only those that have come so far") ReferralState state,
            @Valid @BeanParam Cursor cursor) {
        return received.search(state, cursor).mapAll(this::views);
    }

    private List<ReceivedReferralView> views(List<Referral> shown) {
        var posts = vacancies.byId(
                shown.stream().map(r -> r.vacancyId).filter(Objects::nonNull).collect(Collectors.toSet()));
        return shown.stream()
                .map(r -> ReceivedReferralView.of(r, posts.get(r.vacancyId)))
                .toList();
    }

    private ReceivedReferralView view(Referral referral) {
        return views(List.of(referral)).get(0);
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.RECEIVED_REFERRALS)
    @Operation(
            summary = "Show one who was sent to the employer",
            description = "With the `ETag` that the next report needs.")
    public ReceivedReferralView showReceivedReferral(PublicId id) {
        return view(received.require(id));
    }

    @POST
    @Path("/{id}/letter")
    @Allowed(Right.RECEIVED_REFERRALS)
    @Transactional
    @Operation(
            summary = "Read the letter of somebody who was sent, with the number he can be reached at",
            description =
                    "Not after the referral has come to nothing. Each reading stands in the log of looks at his file, under the client's name.")
    public ReferralLetters.Letter readReceivedLetter(PublicId id) {
        return letters.of(received.require(id));
    }

    @POST
    @Path("/{id}/answer")
    @Allowed(Right.RECEIVED_REFERRALS)
    @Retried
    @Transactional
    @Operation(
            summary = "Report whether the employer takes him",
            description = "Taken, not taken, not appeared, or not decided; the last may be reported again.")
    public ReceivedReferralView reportAnswer(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull Answer said) {
        return view(desk.answer(received.require(id, ifMatch), said.on(), said.answer(), said.reason()));
    }

    @POST
    @Path("/{id}/start")
    @Allowed(Right.RECEIVED_REFERRALS)
    @Retried
    @Transactional
    @Operation(
            summary = "Report that he has begun to work",
            description = "Begins a placement, which takes one of the post's places while it lasts.")
    public ReceivedReferralView reportStart(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull Start begun) {
        return view(desk.place(received.require(id, ifMatch), begun.startedOn()));
    }

    @POST
    @Path("/{id}/leave")
    @Allowed(Right.RECEIVED_REFERRALS)
    @Retried
    @Transactional
    @Operation(
            summary = "Report that he works there no more",
            description = "Ends his placement; his place in the post is free again.")
    public ReceivedReferralView reportLeave(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull Leave left) {
        return view(desk.left(received.require(id, ifMatch), left.on(), left.reason()));
    }
}
