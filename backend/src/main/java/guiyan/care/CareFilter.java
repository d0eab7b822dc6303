package guiyan.care;

import guiyan.care.values.CareKind;
import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which care cases are asked for. */
class CareFilter {

    @QueryParam("organization")
    @Parameter(description = "This unit and everything below it")
    public PublicId organization;

    @QueryParam("kind")
    @Parameter(description = "Only children, or only elders")
    public CareKind kind;

    @QueryParam("closed")
    @Parameter(description = "Those that ended instead of those that last")
    public boolean closed;

    @QueryParam("unassigned")
    @Parameter(description = "Only those that nobody with an account is assigned to")
    public boolean unassigned;

    @QueryParam("consented")
    @Parameter(description = "Only those for whom a guardian has agreed")
    public boolean consented;

    @Min(0)
    @Max(130)
    @QueryParam("ageFrom")
    @Parameter(description = "At least so old on the business date")
    public Integer ageFrom;

    @Min(0)
    @Max(130)
    @QueryParam("ageTo")
    @Parameter(description = "At most so old on the business date")
    public Integer ageTo;

    /** Whoever is there is 0 at least, also he of whom only the year is known that is not over yet. */
    LocalDate bornBy(LocalDate today) {
        return ageFrom == null || ageFrom == 0 ? null : today.minusYears(ageFrom);
    }

    LocalDate bornAfter(LocalDate today) {
        return ageTo == null ? null : today.minusYears(ageTo + 1L);
    }
}
