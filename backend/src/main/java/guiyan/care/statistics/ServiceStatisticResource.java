package guiyan.care.statistics;

import guiyan.organizations.figures.Count;
import guiyan.organizations.figures.FigureQuestion;
import guiyan.organizations.figures.UnitFigure;
import guiyan.organizations.figures.UnitFigure.PartOf;
import guiyan.organizations.figures.UnitFigures;
import guiyan.platform.Allowed;
import guiyan.platform.Right;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/statistics")
@Tag(name = "Statistics")
class ServiceStatisticResource {

    private final ServiceCounts counts;
    private final UnitFigures figures;

    ServiceStatisticResource(ServiceCounts counts, UnitFigures figures) {
        this.counts = counts;
        this.figures = figures;
    }

    @GET
    @Path("/I-30")
    @Allowed(Right.SERVICES_READ)
    @Operation(
            summary = "Count the help for families, and what was in season",
            description =
                    "Indicator I-30: orders due from `from` to `to` and not cancelled, of them those done by the last day; beside them households, person-days and confirmations.")
    public UnitFigure countServices(@BeanParam FigureQuestion question) {
        var asked = figures.asked(question);
        var list = "/family-service-orders?from=%s&to=%s".formatted(asked.from(), asked.to());
        var wanted = asked.list(list + "&cancelled=false");
        var sums = counts.sums(asked.scope(), asked.from(), asked.to());
        var parts = List.of(
                new PartOf("HOUSEHOLDS", sums.households(), sums.households(), wanted),
                new PartOf("HELPERS", sums.helpers(), sums.helpers(), wanted),
                new PartOf("PERSON_DAYS", sums.personDays(), sums.personDays(), wanted),
                new PartOf("CONFIRMED", sums.confirmed(), sums.orders(), asked.list(list + "&state=CONFIRMED")));
        return figures.figure(
                asked,
                "I-30",
                figures.say("不误农时办完的帮扶 / 到期的帮扶（不含取消）", "Help given in its season, of what was due and not cancelled"),
                list + "&inSeason=true",
                counts.inSeason(asked.scope(), asked.from(), asked.to()),
                parts);
    }

    @GET
    @Path("/I-40")
    @Allowed(Right.SERVICES_READ)
    @Operation(
            summary = "Count what served families say of the help",
            description =
                    "Indicator I-40: satisfied, of those that said something; beside it how many of the confirmed said something. Of services only, never of persons.")
    public UnitFigure countSatisfaction(@BeanParam FigureQuestion question) {
        var asked = figures.asked(question);
        var list = "/family-service-orders?from=%s&to=%s&state=CONFIRMED".formatted(asked.from(), asked.to());
        var answers = counts.answers(asked.scope(), asked.from(), asked.to());
        var said = Count.all(counts.responses(asked.scope(), asked.from(), asked.to()));
        return figures.figure(
                asked,
                "I-40",
                figures.say("对帮扶满意的家庭 / 说了意见的家庭", "Families content with the help, of those that said so or not"),
                list + "&satisfied=true",
                answers,
                List.of(new PartOf(
                        "RESPONSES", said.numerator(), said.denominator(), asked.list(list + "&answered=true"))));
    }
}
