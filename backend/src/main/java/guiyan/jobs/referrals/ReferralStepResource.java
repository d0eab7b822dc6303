package guiyan.jobs.referrals;

import guiyan.platform.Allowed;
import guiyan.platform.Caller;
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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/referrals/{id}")
@Tag(name = "Jobs")
class ReferralStepResource {

    private final Referrals referrals;
    private final ReferralDesk desk;
    private final ReferralViews views;
    private final Caller caller;

    ReferralStepResource(Referrals referrals, ReferralDesk desk, ReferralViews views, Caller caller) {
        this.referrals = referrals;
        this.desk = desk;
        this.views = views;
        this.caller = caller;
    }

    /** That he agrees, when, and how he said so. */
    @Schema(name = "ReferralConsent")
    record Consent(
            @NotNull @PastOrPresent LocalDate on,

            @NotBlank @Size(max = 120) @Schema(description = "By phone, at home, in writing")
            String how) {}

    /** That he does not want to. */
    @Schema(name = "ReferralRefusal")
    record No(
            @NotNull @PastOrPresent LocalDate on,
            @Size(max = 120) String reason) {}

    /** The letter that goes to the employer. */
    @Schema(name = "ReferralDispatch")
    record Dispatch(
            @NotNull @PastOrPresent LocalDate on,
            @NotBlank @Size(max = 40) String letterNo) {}

    /** What the employer says. */
    @Schema(name = "ReferralAnswer")
    record Answer(
            @NotNull @PastOrPresent LocalDate on,
            @NotNull EmployerAnswer answer,
            @Size(max = 120) String reason) {}

    /** When he began to work. */
    @Schema(name = "ReferralPlacing")
    record Placing(@NotNull @PastOrPresent LocalDate startedOn) {}

    /** Why nothing comes of it. */
    @Schema(name = "ReferralClosing")
    record Closing(@NotBlank @Size(max = 120) String reason) {}

    @POST
    @Path("/consent")
    @Allowed(Right.REFERRALS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Note that he agrees to be referred",
            description = "From then on the employer may know of him.")
    public ReferralView consentToReferral(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull Consent said) {
        return views.of(desk.consent(referrals.require(caller.scope(), id, ifMatch), said.on(), said.how()));
    }

    @POST
    @Path("/refuse")
    @Allowed(Right.REFERRALS_WRITE)
    @Retried
    @Transactional
    @Operation(summary = "Note that he does not want to be referred", description = "Nothing of him goes out.")
    public ReferralView refuseReferral(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull No said) {
        return views.of(desk.refuse(referrals.require(caller.scope(), id, ifMatch), said.on(), said.reason()));
    }

    @POST
    @Path("/refer")
    @Allowed(Right.REFERRALS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Send the letter of referral",
            description = "Of somebody who has agreed, to a post that is open and has room.")
    public ReferralView sendReferral(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull Dispatch letter) {
        return views.of(desk.refer(referrals.require(caller.scope(), id, ifMatch), letter.on(), letter.letterNo()));
    }

    @POST
    @Path("/answer")
    @Allowed(Right.REFERRALS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Note what the employer has answered",
            description = "No answer is noted as such: it is not taken for a yes, and may be asked again.")
    public ReferralView answerReferral(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull Answer said) {
        var referral = referrals.require(caller.scope(), id, ifMatch);
        return views.of(desk.answer(referral, said.on(), said.answer(), said.reason()));
    }

    @POST
    @Path("/place")
    @Allowed(Right.REFERRALS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Note that he has begun to work",
            description = "Begins a placement, which takes one of the post's places while it lasts.")
    public ReferralView placeReferral(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull Placing begun) {
        return views.of(desk.place(referrals.require(caller.scope(), id, ifMatch), begun.startedOn()));
    }

    @POST
    @Path("/close")
    @Allowed(Right.REFERRALS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Close a referral that comes to nothing",
            description = "With the reason; it stays in the list.")
    public ReferralView closeReferral(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull Closing closing) {
        return views.of(desk.close(referrals.require(caller.scope(), id, ifMatch), closing.reason()));
    }
}
