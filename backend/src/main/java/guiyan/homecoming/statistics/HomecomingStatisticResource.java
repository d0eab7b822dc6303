package guiyan.homecoming.statistics;

import guiyan.homecoming.statistics.VentureCounts.Sums;
import guiyan.organizations.figures.Count;
import guiyan.organizations.figures.FigureQuestion;
import guiyan.organizations.figures.UnitFigure;
import guiyan.organizations.figures.UnitFigure.PartOf;
import guiyan.organizations.figures.UnitFigures;
import guiyan.organizations.figures.UnitFigures.Asked;
import guiyan.platform.Allowed;
import guiyan.platform.Right;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/statistics")
@Tag(name = "Statistics")
class HomecomingStatisticResource {

    private static final int YEAR = 12;

    private final VentureCounts ventures;
    private final PostCounts posts;
    private final SupportCounts requests;
    private final UnitFigures figures;

    HomecomingStatisticResource(VentureCounts ventures, PostCounts posts, SupportCounts requests, UnitFigures figures) {
        this.ventures = ventures;
        this.posts = posts;
        this.requests = requests;
        this.figures = figures;
    }

    @GET
    @Path("/I-35")
    @Allowed(Right.HOMECOMING_READ)
    @Operation(
            summary = "Count what those who came home have started",
            description =
                    "Indicator I-35: what ran on `to`, with its people and yuan by the latest half-year till then; beside it what ran one and two years after its registration.")
    public UnitFigure countVentures(@BeanParam FigureQuestion filter) {
        var asked = figures.asked(filter);
        var units = ventures.active(asked.scope(), asked.to());
        var all = units.values().stream().reduce(Sums.NONE, Sums::and);
        var path = "/ventures?activeOn=" + asked.to();
        var list = asked.list(path);
        var parts = List.of(
                PartOf.of("EMPLOYED", Count.of(all.employed()), list),
                PartOf.of("LOCAL_EMPLOYED", new Count(all.localEmployed(), all.employed()), list),
                PartOf.of("INVESTED", Count.of(all.invested()), list),
                alive(asked, "ALIVE_AFTER_ONE_YEAR", YEAR),
                alive(asked, "ALIVE_AFTER_TWO_YEARS", 2 * YEAR));
        var heads = new HashMap<Long, Count>();
        units.forEach((unit, sums) -> heads.put(unit, Count.of(sums.ventures())));
        return figures.figure(
                asked,
                "I-35",
                figures.say("返乡党员创办、当日在办的实体", "What those who came home run on that day"),
                path,
                heads,
                parts);
    }

    private PartOf alive(Asked asked, String name, int months) {
        var list = "/ventures?registeredTo=" + asked.to().minusMonths(months);
        return PartOf.of(name, ventures.alive(asked.scope(), asked.to(), months), asked.list(list));
    }

    @GET
    @Path("/I-36")
    @Allowed(Right.HOMECOMING_READ)
    @Operation(
            summary = "Count the posts in the villages of those who came home",
            description = "Indicator I-36: held on `to`; beside them the reserve.")
    public UnitFigure countVillagePosts(@BeanParam FigureQuestion filter) {
        var asked = figures.asked(filter);
        var reserve = Count.all(posts.held(asked.scope(), asked.to(), true));
        var path = "/village-posts?kind=%s&heldOn=" + asked.to();
        return figures.figure(
                asked,
                "I-36",
                figures.say("返乡党员当日在任的村级职务", "Posts in their villages held on that day by those who came home"),
                path.formatted("VILLAGE_POST"),
                posts.held(asked.scope(), asked.to(), false),
                List.of(PartOf.of("RESERVE", reserve, asked.list(path.formatted("VILLAGE_RESERVE")))));
    }

    @GET
    @Path("/I-37")
    @Allowed(Right.HOMECOMING_READ)
    @Operation(
            summary = "Count what the office was asked for and solved",
            description =
                    "Indicator I-37: raised from `from` to `to`, and solved of them; beside it the days that took (their sum, and of how many), and the same by what was asked for.")
    public UnitFigure countSupportRequests(@BeanParam FigureQuestion filter) {
        var asked = figures.asked(filter);
        var solved = "/support-requests?from=%s&to=%s&result=SOLVED".formatted(asked.from(), asked.to());
        var parts = new ArrayList<PartOf>();
        parts.add(
                PartOf.of("DAYS_TO_SOLVE", requests.days(asked.scope(), asked.from(), asked.to()), asked.list(solved)));
        requests.byTopic(asked.scope(), asked.from(), asked.to())
                .forEach((topic, count) -> parts.add(PartOf.of(topic, count, asked.list(solved + "&topic=" + topic))));
        return figures.figure(
                asked,
                "I-37",
                figures.say("期间提出并已办成的诉求 / 期间提出的诉求", "Solved, of what was asked for in the period"),
                solved,
                requests.solved(asked.scope(), asked.from(), asked.to()),
                parts);
    }
}
