package guiyan.identity.clients;

import static guiyan.identity.clients.ClientCode.*;

import guiyan.platform.AddressRange;
import guiyan.platform.Refusal;
import guiyan.platform.Right;
import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an administrator says of a client, to open it or to revise it. */
record ApiClientForm(
        @NotBlank @Size(max = 80) String name,
        @NotNull PublicId organizationId,

        @Schema(
                description =
                        "The employer it speaks for; it has `referrals:answer` then and nothing else, and without one it never has it")
        PublicId employerId,

        @NotNull @Size(max = 40) List<@NotNull ApiScope> scopes,
        @NotNull Instant expiresAt,

        @Schema(description = "Addresses or ranges such as `10.1.0.0/16`; none means from everywhere") @Size(max = 20)
        List<@NotBlank @Size(max = 45) String> allowedAddresses) {

    private static final String ANSWERING = Right.RECEIVED_REFERRALS.scope;
    private static final Duration LONGEST = Duration.ofDays(2 * 366);

    static ApiClientForm of(ApiClient client) {
        return new ApiClientForm(
                client.name,
                PublicId.of(client.organizationId),
                client.employerId == null ? null : PublicId.of(client.employerId),
                ApiScope.split(client.scopes).stream().map(ApiScope::new).toList(),
                client.expiresAt,
                client.addresses());
    }

    void applyTo(ApiClient client, Instant now) {
        var isNewEnd = !expiresAt.equals(client.expiresAt);
        if (isNewEnd && (expiresAt.isBefore(now) || expiresAt.isAfter(now.plus(LONGEST))))
            throw new Refusal(CLIENT_EXPIRY_OUT_OF_RANGE, "expiresAt");
        var ranges = allowedAddresses == null ? List.<String>of() : allowedAddresses;
        for (var range : ranges)
            if (AddressRange.of(range) == null) throw new Refusal(ADDRESS_RANGE_MALFORMED, "allowedAddresses", range);
        var answers = scopes.stream().anyMatch(scope -> scope.name().equals(ANSWERING));
        if (answers && employerId == null) throw new Refusal(CLIENT_EMPLOYER_MISSING, "employerId");
        if (employerId != null && !ApiScope.join(scopes).equals(ANSWERING))
            throw new Refusal(CLIENT_OF_EMPLOYER_ANSWERS, "scopes");
        client.name = name.strip();
        client.employerId = employerId == null ? null : employerId.value();
        client.scopes = ApiScope.join(scopes);
        client.expiresAt = expiresAt;
        client.allowedAddresses = String.join(" ", ranges);
    }
}
