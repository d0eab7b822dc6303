package guiyan.jobs.referrals;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.ExternalKey;
import guiyan.platform.MergePatch;
import guiyan.platform.Put;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.Telling;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/referrals/external")
@Tag(name = "Jobs")
class ExternalReferralResource {

    private final Referrals referrals;
    private final ExternalReferrals external;
    private final ReferralViews views;
    private final Telling telling;
    private final Caller caller;

    ExternalReferralResource(
            Referrals referrals, ExternalReferrals external, ReferralViews views, Telling telling, Caller caller) {
        this.referrals = referrals;
        this.external = external;
        this.views = views;
        this.telling = telling;
        this.caller = caller;
    }

    @PUT
    @Path("/{externalId}")
    @Consumes(APPLICATION_JSON)
    @RequestBodySchema(ReferralForm.class)
    @Allowed(Right.REFERRALS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Propose somebody for a post, by the number that the caller's own system has for it",
            description =
                    "Proposes him the first time; from then on the day and the introducer are set right while nothing has come of it, and the same again changes nothing. Person and post stay: another pair is another number. Consent, letter, answer and start are steps of their own.")
    @APIResponse(
            responseCode = "200",
            description = "Set right, or nothing to set right",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = ReferralView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Proposed",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = ReferralView.class)))
    public Put<ReferralView> putReferral(@Valid @BeanParam ExternalKey key, @NotNull MergePatch told) {
        var source = telling.source(key);
        var taking = new Telling.Taking<>(
                ReferralForm.blank(),
                ReferralForm::of,
                form -> external.propose(form, source, key.externalId),
                external::revise);
        var known = referrals.external(caller.scope(), source, key.externalId);
        return telling.put(known, told, taking).map(views::of);
    }
}
