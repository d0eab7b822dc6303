package guiyan.identity.secondfactor;

import guiyan.identity.WhileEntering;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/me/second-factor")
@Tag(name = "Sign-in")
class SecondFactorResource {

    private final SecondFactors factors;
    private final RecoveryCodes recovery;
    private final OwnSecondFactor own;
    private final Caller caller;

    SecondFactorResource(SecondFactors factors, RecoveryCodes recovery, OwnSecondFactor own, Caller caller) {
        this.factors = factors;
        this.recovery = recovery;
        this.own = own;
        this.caller = caller;
    }

    /** Whether signing in takes a code, since when, and how many recovery codes are left. */
    record SecondFactorView(
            @Schema(required = true) boolean on,
            Instant since,
            @Schema(required = true) long recoveryCodesLeft) {}

    /** One's own password, so that an open screen is not enough. */
    record BeginForm(@NotBlank @Size(max = 200) String currentPassword) {}

    /** A code of the authenticator, or a recovery code. */
    record CodeForm(@NotBlank @Size(max = 40) String code) {}

    /** Password and code. */
    record ProofForm(
            @NotBlank @Size(max = 200) String currentPassword,
            @NotBlank @Size(max = 40) String code) {}

    /** The secret to type into an authenticator, and the same as the address in its QR code. */
    record SecretView(
            @Schema(required = true) String secret,
            @Schema(required = true) String uri) {}

    /** Codes that let one in once each; shown this once. */
    record RecoveryCodesView(@Schema(required = true) List<String> codes) {}

    @GET
    @Allowed(Right.OWN_ACCOUNT)
    @WhileEntering
    @Operation(
            summary = "Show whether one's own account has a second factor",
            description = "Since when, and how many recovery codes are left.")
    public SecondFactorView showSecondFactor() {
        var id = caller.who().accountId();
        var factor = factors.of(id);
        return new SecondFactorView(
                factor != null, factor == null ? null : factor.confirmedAt, factor == null ? 0 : recovery.left(id));
    }

    @POST
    @Allowed(Right.OWN_ACCOUNT)
    @WhileEntering
    @Retried
    @Operation(
            summary = "Begin to set up a second factor",
            description =
                    "Answers the secret for an authenticator app (RFC 6238); nothing changes until it is confirmed.")
    public SecretView beginSecondFactor(@Valid @NotNull BeginForm form) {
        own.requirePassword(form.currentPassword());
        var secret = own.begin();
        return new SecretView(secret.base32(), own.uri(secret));
    }

    @POST
    @Path("/confirm")
    @Allowed(Right.OWN_ACCOUNT)
    @WhileEntering
    @Retried
    @Transactional
    @Operation(
            summary = "Confirm the second factor with a code of the authenticator",
            description =
                    "From now on signing in takes a code. The recovery codes are in this answer and nowhere else.")
    public RecoveryCodesView confirmSecondFactor(@Valid @NotNull CodeForm form) {
        return new RecoveryCodesView(own.confirm(form.code()));
    }

    @POST
    @Path("/recovery-codes")
    @Allowed(Right.OWN_ACCOUNT)
    @Retried
    @Operation(summary = "Make new recovery codes", description = "The old ones are void. Asks for password and code.")
    public RecoveryCodesView renewRecoveryCodes(@Valid @NotNull ProofForm form) {
        own.requireProof(form.currentPassword(), form.code());
        return new RecoveryCodesView(own.renewCodes());
    }

    @POST
    @Path("/remove")
    @ResponseStatus(204)
    @Allowed(Right.OWN_ACCOUNT)
    @Retried
    @Operation(
            summary = "Take one's own second factor away",
            description =
                    "Asks for password and code; where administrators must have one, another has to be set up at once.")
    public void removeSecondFactor(@Valid @NotNull ProofForm form) {
        own.requireProof(form.currentPassword(), form.code());
        own.remove();
    }
}
