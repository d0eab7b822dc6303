package guiyan.identity.clients;

import guiyan.organizations.Organization;
import guiyan.organizations.OrganizationRef;
import guiyan.platform.Located;
import guiyan.platform.Parties;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A machine client as the API shows it; its id is its {@code client_id}. */
record ApiClientView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        @Schema(required = true) String name,
        @Schema(required = true) OrganizationRef organization,
        @Schema(description = "The employer it speaks for") Parties.Party employer,
        @Schema(required = true) List<ApiScope> scopes,
        @Schema(required = true) List<String> allowedAddresses,
        @Schema(required = true) Instant expiresAt,
        @Schema(required = true) ApiClient.State state,

        @Schema(description = "Until when the secret before the newest still opens")
        Instant formerSecretUntil,

        Instant lastUsedAt)
        implements Revisioned, Located {

    static ApiClientView of(ApiClient client, Organization unit, Parties.Party employer, Instant now) {
        var form = ApiClientForm.of(client);
        return new ApiClientView(
                PublicId.of(client.id),
                Revisioned.etag(client),
                client.name,
                OrganizationRef.of(unit),
                employer,
                form.scopes(),
                form.allowedAddresses(),
                client.expiresAt,
                client.state(now),
                client.formerUntil != null && client.formerUntil.isAfter(now) ? client.formerUntil : null,
                client.lastUsedAt);
    }

    @Override
    public String location() {
        return "/api-clients/" + id;
    }
}
