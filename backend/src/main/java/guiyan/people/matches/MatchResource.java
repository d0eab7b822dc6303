package guiyan.people.matches;

import guiyan.organizations.Organizations;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Right;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/persons/matches")
@Tag(name = "Persons")
class MatchResource {

    private final Matching matching;
    private final Organizations organizations;
    private final Caller caller;

    MatchResource(Matching matching, Organizations organizations, Caller caller) {
        this.matching = matching;
        this.organizations = organizations;
        this.caller = caller;
    }

    @POST
    @Allowed(Right.MEMBERS_READ)
    @Operation(
            summary = "Find those in the caller's scope who may be the same person, with reasons",
            description =
                    "Reasons are, the surest first: the same citizen id, phone, name and birth date, name. A whole id or phone stands in the body, never in an address.")
    public MatchView.Matches matchPersons(@Valid @NotNull MatchForm known) {
        known.requireSomething();
        var scope = organizations.narrowed(caller.scope(), known.organizationId());
        return new MatchView.Matches(matching.candidates(scope, known));
    }
}
