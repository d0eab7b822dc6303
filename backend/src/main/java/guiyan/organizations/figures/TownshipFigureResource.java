package guiyan.organizations.figures;

import guiyan.organizations.Organization;
import guiyan.organizations.OrganizationRef;
import guiyan.organizations.Organizations;
import guiyan.organizations.figures.TownshipFigure.OfTownship;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Right;
import io.quarkus.arc.All;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/statistics/townships")
@Tag(name = "Statistics")
class TownshipFigureResource {

    private final List<RoomFigures> rooms;
    private final UnitFigures figures;
    private final Organizations organizations;
    private final Caller caller;

    TownshipFigureResource(
            @All List<RoomFigures> rooms, UnitFigures figures, Organizations organizations, Caller caller) {
        this.rooms = rooms;
        this.figures = figures;
        this.organizations = organizations;
        this.caller = caller;
    }

    @GET
    @Path("/{indicator}")
    @Allowed(Right.FIGURES_READ)
    @Operation(
            summary = "Count what was done for families and those who came home, by township",
            description =
                    "Indicators I-30 to I-37 and I-40, for those who see no rows: without lists; what is fewer than five, and what would give it away, is left out.")
    public TownshipFigure countByTownship(TownshipIndicator indicator, @BeanParam FigureQuestion question) {
        var asked = figures.asked(question);
        var branches = organizations.branches(caller.scope());
        var townships = townships(branches);
        var cells = new TownshipCells(
                gathered(townships, branches, counting(indicator).counted(caller.scope(), asked.from(), asked.to())));
        var shown = townships.stream()
                .filter(asked.scope()::holds)
                .map(township -> shown(township, cells))
                .toList();
        var all = asked.scope().isAboveATownship() ? cells.all() : one(townships, asked, cells);
        return new TownshipFigure(
                indicator,
                asked.from(),
                asked.to(),
                figures.say(indicator.zh, indicator.en),
                all.map(Count::numerator).orElse(null),
                all.map(Count::denominator).orElse(null),
                shown);
    }

    private RoomFigures.Counting counting(TownshipIndicator indicator) {
        return rooms.stream()
                .map(room -> room.figures().get(indicator))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private List<Organization> townships(List<Organization> branches) {
        var ids = branches.stream()
                .map(branch -> branch.townshipId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return organizations.byId(ids).values().stream()
                .sorted(Comparator.comparing(unit -> unit.code))
                .toList();
    }

    /** Counts of branches as counts of the townships they lie in. */
    private static Map<Long, Count> gathered(
            List<Organization> townships, List<Organization> branches, Map<Long, Count> counted) {
        var sums = new HashMap<Long, Count>();
        townships.forEach(township -> sums.put(township.id, Count.NONE));
        for (var branch : branches)
            if (branch.townshipId != null)
                sums.merge(branch.townshipId, counted.getOrDefault(branch.id, Count.NONE), Count::and);
        return sums;
    }

    private static OfTownship shown(Organization township, TownshipCells cells) {
        var count = cells.of(township.id);
        return new OfTownship(
                OrganizationRef.of(township),
                count.map(Count::numerator).orElse(null),
                count.map(Count::denominator).orElse(null));
    }

    private static Optional<Count> one(List<Organization> townships, UnitFigures.Asked asked, TownshipCells cells) {
        return townships.stream().filter(asked.scope()::holds).findFirst().flatMap(township -> cells.of(township.id));
    }
}
