package guiyan.jobs.vacancies;

import guiyan.jobs.values.Provision;
import guiyan.jobs.values.Trade;
import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which posts are asked for. */
class VacancyFilter {

    @QueryParam("organization")
    @Parameter(description = "What this unit sees: its own, those below it, and those of the units above it")
    public PublicId organization;

    @QueryParam("open")
    @Parameter(description = "Whether they are open today")
    public Boolean open;

    @QueryParam("verified")
    @Parameter(description = "Whether somebody has verified them")
    public Boolean verified;

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

    @QueryParam("employer")
    @Parameter(description = "Only of this employer")
    public PublicId employer;

    @QueryParam("postedBy")
    @Parameter(description = "Only those that this unit itself has put up")
    public PublicId postedBy;

    @QueryParam("from")
    @Parameter(description = "Valid from this day or later")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Valid from this day or earlier")
    public LocalDate to;
}
