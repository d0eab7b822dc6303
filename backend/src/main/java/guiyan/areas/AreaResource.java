package guiyan.areas;

import guiyan.platform.Allowed;
import guiyan.platform.Right;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/reference/areas")
@Tag(name = "Reference")
class AreaResource {

    /** The areas that answer a question. */
    record AreaList(@Schema(required = true) List<AreaView> items) {}

    private final Areas areas;

    AreaResource(Areas areas) {
        this.areas = areas;
    }

    @GET
    @Allowed(Right.SIGNED_IN)
    @Operation(
            summary = "List areas and countries to choose from",
            description =
                    "With `q` those whose name or code begins with it, and those the words may mean; with `parent` the areas right below it; with neither the provinces.")
    public AreaList listAreas(
            @QueryParam("q") @Size(max = 40) String q,
            @QueryParam("parent") @Pattern(regexp = "\\d{6}") @Parameter(description = "Code of a province or city")
                    String parent,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        if (q == null || q.isBlank()) return shown(areas.below(parent).stream().map(this::view), limit);
        var words = q.strip();
        var found = Stream.of(meant(words), named(words, limit), called(words)).flatMap(each -> each);
        return shown(found.distinct(), limit);
    }

    private static AreaList shown(Stream<AreaView> found, int limit) {
        return new AreaList(found.limit(limit).toList());
    }

    /** What a clerk would have meant by these words. */
    private Stream<AreaView> meant(String words) {
        var place = areas.parse(words, null);
        var codes = Stream.concat(Stream.of(place.areaCode(), place.country()), place.candidates().stream());
        return codes.flatMap(code -> Stream.concat(
                areas.find(code).map(this::view).stream(),
                areas.country(code).filter(c -> place.areaCode() == null).map(AreaView::of).stream()));
    }

    private Stream<AreaView> named(String words, int limit) {
        return areas.search(words, limit).stream().map(this::view);
    }

    private Stream<AreaView> called(String words) {
        return areas.countries().stream()
                .filter(c -> c.code().equals(words) || c.names().stream().anyMatch(name -> name.startsWith(words)))
                .map(AreaView::of);
    }

    private AreaView view(Area area) {
        return new AreaView(area.code(), area.name(), areas.fullName(area.code()), area.precision());
    }
}
