package guiyan.identity.clients;

import guiyan.organizations.PracticeGround;
import guiyan.platform.Allowed;
import guiyan.platform.Idempotent;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/sandboxes")
@Tag(name = "API clients")
class SandboxResource {

    private final PracticeGround ground;
    private final ApiClientDesk desk;
    private final ApiClientViews views;

    SandboxResource(PracticeGround ground, ApiClientDesk desk, ApiClientViews views) {
        this.ground = ground;
        this.desk = desk;
        this.views = views;
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.CLIENTS)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Open a county to practise in, with a machine client for it",
            description =
                    "A county of its own with a township and a village, under nothing real, so that no real figure counts what is tried there. The client may do there all that a client can do; its secret is in the first answer and nowhere else.")
    public ApiClientOpened openSandbox(@Valid @NotNull SandboxForm form) {
        var secret = ClientSecret.fresh();
        var client = desk.open(form.in(ground.open().id), secret);
        return new ApiClientOpened(views.of(client), secret.text());
    }
}
