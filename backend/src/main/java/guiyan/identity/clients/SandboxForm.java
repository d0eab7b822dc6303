package guiyan.identity.clients;

import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/** Who is to practise, and until when. */
record SandboxForm(
        @NotBlank @Size(max = 80) String name, @NotNull Instant expiresAt) {

    /** A client that may do in the county all that a client can do. */
    ApiClientForm in(long county) {
        return new ApiClientForm(name, PublicId.of(county), null, ApiScope.all(), expiresAt, List.of());
    }
}
