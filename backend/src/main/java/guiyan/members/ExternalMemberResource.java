package guiyan.members;

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

@Path("/members/external")
@Tag(name = "Members")
class ExternalMemberResource {

    private final Members members;
    private final ExternalMembers external;
    private final Caller caller;
    private final Telling telling;

    ExternalMemberResource(Members members, ExternalMembers external, Caller caller, Telling telling) {
        this.members = members;
        this.external = external;
        this.caller = caller;
        this.telling = telling;
    }

    @PUT
    @Path("/{externalId}")
    @Consumes(APPLICATION_JSON)
    @RequestBodySchema(MemberForm.class)
    @Allowed(Right.MEMBERS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Tell of a member by the number that the caller's own system has for him",
            description =
                    "Enrols him the first time and revises him from then on; the same again changes nothing. Numbers are the caller's own: `source` and `externalId` are written by the door, whatever the body says. What the body leaves out stays as it is, null empties it. Moving is a transfer here too.")
    @APIResponse(
            responseCode = "200",
            description = "Revised, or nothing to revise",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = MemberView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Enrolled",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = MemberView.class)))
    public Put<MemberView> putMember(@Valid @BeanParam ExternalKey key, @NotNull MergePatch told) {
        var source = telling.source(key);
        return members.external(caller.scope(), source, key.externalId).stream()
                .findFirst()
                .map(member -> external.revise(member, told, caller.asOf()))
                .orElseGet(() -> external.enrol(told, source, key.externalId));
    }
}
