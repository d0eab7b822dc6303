package guiyan.jobs.vacancies;

import guiyan.jobs.values.Provision;
import guiyan.jobs.values.Trade;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a member asks first of the posts that are open to him. */
class OwnVacancyFilter {

    @QueryParam("trade")
    @Parameter(description = "Only of this trade")
    public Trade trade;

    @QueryParam("wage")
    @Min(1)
    @Max(1_000_000)
    @Parameter(description = "Only those that pay so much a month or more")
    public Integer wage;

    @QueryParam("area")
    @Pattern(regexp = "\\d{2,6}")
    @Parameter(description = "Only where the area code begins like that: 44, 4403")
    public String area;

    @QueryParam("lodging")
    @Parameter(description = "Only where lodging comes with it like that")
    public Provision lodging;

    /** The same of the board, of what is open. */
    VacancyFilter ofOpenPosts() {
        var filter = new VacancyFilter();
        filter.open = true;
        filter.trade = trade;
        filter.wage = wage;
        filter.area = area;
        filter.lodging = lodging;
        return filter;
    }
}
