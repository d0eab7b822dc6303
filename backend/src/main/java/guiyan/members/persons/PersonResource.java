package guiyan.members.persons;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.platform.Allowed;
import guiyan.platform.ExternalKey;
import guiyan.platform.MergePatch;
import guiyan.platform.Put;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.Telling;
import guiyan.platform.ids.PublicId;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/persons")
@Tag(name = "Persons")
class PersonResource {

    private final OffRoll offRoll;
    private final ExternalPersons external;
    private final Telling telling;

    PersonResource(OffRoll offRoll, ExternalPersons external, Telling telling) {
        this.offRoll = offRoll;
        this.external = external;
        this.telling = telling;
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.REFERRALS_READ)
    @Operation(
            summary = "Show somebody who does not stand on the roll",
            description = "A villager whom the office knows from work, training or a family; masked.")
    public PersonView showPerson(PublicId id) {
        return offRoll.view(offRoll.require(id));
    }

    @PUT
    @Path("/external/{externalId}")
    @Consumes(APPLICATION_JSON)
    @RequestBodySchema(PersonForm.class)
    @Allowed(Right.REFERRALS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Tell of a villager by the number that the caller's own system has for him",
            description =
                    "Notes him the first time and revises him from then on; the same again changes nothing. Whom the office knows already by the same name and birth date in the same village is he; a name alone tells nothing and is refused. What the body leaves out stays as it is, null empties it. Members are told of at `/members/external`.")
    @APIResponse(
            responseCode = "200",
            description = "Revised, or nothing to revise",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = PersonView.class)))
    @APIResponse(
            responseCode = "201",
            description = "The number is known from now on",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = PersonView.class)))
    public Put<PersonView> putPerson(@Valid @BeanParam ExternalKey key, @NotNull MergePatch told) {
        var source = telling.source(key);
        var taking = new Telling.Taking<>(
                PersonForm.blank(),
                offRoll::form,
                form -> external.take(form, told, source, key.externalId),
                external::revise);
        return telling.put(offRoll.external(source, key.externalId), told, taking)
                .map(offRoll::view);
    }
}
