package guiyan.jobs.introductions;

import guiyan.jobs.introductions.Introductions.Brings;
import guiyan.jobs.values.Trade;
import guiyan.organizations.OrganizationRef;
import guiyan.organizations.Organizations;
import guiyan.people.PersonRef;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import guiyan.platform.Right;
import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/introductions")
@Tag(name = "Jobs")
class IntroducerResource {

    private final Introductions introductions;
    private final Organizations organizations;
    private final Caller caller;

    IntroducerResource(Introductions introductions, Organizations organizations, Caller caller) {
        this.introductions = introductions;
        this.organizations = organizations;
        this.caller = caller;
    }

    /** Somebody to be asked first, with whom he has brought. */
    @Schema(name = "AskedFirst")
    record Asked(
            @Schema(required = true) PersonRef person,
            OrganizationRef organization,

            @Schema(required = true, description = "How many he has brought to this trade")
            long brought,

            @Schema(required = true, description = "How many of them are still there, or stayed for half a year")
            long stayed) {

        static Asked of(Brings brings, OrganizationRef unit) {
            return new Asked(PersonRef.of(brings.person()), unit, brings.brought(), brings.stayed());
        }
    }

    /** Who is to be asked first; at most five. */
    @Schema(name = "AskedFirstList")
    record First(@Schema(required = true) List<Asked> items) {}

    @GET
    @Allowed(Right.REFERRALS_READ)
    @Operation(
            summary = "List whom to ask first for a trade",
            description =
                    "Members of the unit who have brought most people to such work who stayed; at most five, counted when it is asked and kept nowhere. Within one township.")
    public First listAskedFirst(
            @QueryParam("trade") @NotNull @Parameter(description = "The work that people are looked for") Trade trade,
            @QueryParam("organization") @Parameter(description = "This unit and everything below it")
                    PublicId organization) {
        var scope = organizations.narrowed(caller.scope(), organization);
        if (scope.isAboveATownship()) throw new Refusal(PlatformCode.NARROW_THE_UNIT, "organization");
        var first = introductions.first(scope, trade);
        var units =
                organizations.refs(first.stream().map(b -> b.person().branchId).collect(Collectors.toSet()));
        return new First(first.stream()
                .map(b -> Asked.of(b, units.get(b.person().branchId)))
                .toList());
    }
}
