package guiyan.search;

import guiyan.organizations.OrganizationRef;
import guiyan.organizations.Organizations;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Right;
import guiyan.platform.Scope;
import guiyan.platform.Searched;
import guiyan.platform.ids.PublicId;
import io.quarkus.arc.All;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/search")
@Tag(name = "Finding")
class SearchResource {

    private final List<Searched> rooms;
    private final Organizations organizations;
    private final Caller caller;

    SearchResource(@All List<Searched> rooms, Organizations organizations, Caller caller) {
        this.rooms = rooms;
        this.organizations = organizations;
        this.caller = caller;
    }

    @GET
    @Allowed(Right.SIGNED_IN)
    @Operation(
            summary = "Search everything in the caller's scope",
            description =
                    "The first few of each type that he may list: people by name, pinyin initials or the last four digits, households by whoever belongs to them, units by the beginning of their name.")
    public SearchAnswer searchEverything(
            @QueryParam("q") @NotBlank @Size(max = 40) String q,
            @QueryParam("organization") @Parameter(description = "Only in this unit and everything below it")
                    PublicId organization,
            @QueryParam("limit")
                    @DefaultValue("8")
                    @Min(1)
                    @Max(50)
                    @Parameter(description = "How many of each type, 1–50; 8 unless told")
                    int limit) {
        var scope = organizations.narrowed(caller.scope(), organization);
        var open = rooms.stream().filter(room -> caller.has(room.right())).toList();
        var found = new ArrayList<Found>();
        for (var room : open) if (room.reaches(scope)) found.addAll(find(room, scope, q, limit));
        var wide = open.stream().filter(room -> !room.reaches(scope)).map(Searched::type);
        return new SearchAnswer(shown(found), wide.sorted().toList());
    }

    private record Found(String type, Searched.Hit hit) {}

    private static List<Found> find(Searched room, Scope scope, String q, int limit) {
        return room.find(scope, q, limit).stream()
                .map(hit -> new Found(room.type(), hit))
                .toList();
    }

    private List<SearchHit> shown(List<Found> found) {
        var units = organizations.byId(found.stream()
                .map(each -> each.hit.unitId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return found.stream()
                .map(each -> new SearchHit(
                        each.type,
                        each.hit.id(),
                        each.hit.title(),
                        each.hit.meta(),
                        OrganizationRef.of(units.get(each.hit.unitId()))))
                .toList();
    }
}
