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

    @QueryParam("on")
    @Parameter(description = "Those in care on this day, as old as they were then, instead of those that last")
    public LocalDate on;

    @QueryParam("closed")
    @Parameter(description = "Those that ended instead of those that last")
    public boolean closed;

    @QueryParam("unassigned")
    @Parameter(description = "Only those that nobody is assigned to who can sign in")
    public boolean unassigned;

    @QueryParam("consented")
    @Parameter(description = "Only those for whom a guardian has agreed")
    public boolean consented;

    @Min(0)
    @Max(130)
    @QueryParam("ageFrom")
    @Parameter(description = "At least so old on that day, the business date unless told")
    public Integer ageFrom;

    @Min(0)
    @Max(130)
    @QueryParam("ageTo")
    @Parameter(description = "At most so old on that day, the business date unless told")
    public Integer ageTo;

    /** The day that ages are counted on. */
    LocalDate day(LocalDate today) {
        return on == null ? today : on;
    }

    /** What lasts, or what ended, in words of the database; on a day neither is asked for. */
    String lasts() {
        if (on != null) return "1 = 1";
        return closed ? "c.closedOn is not null" : "c.closedOn is null";
    }

    /** Whoever is there is 0 at least, also he of whom only the year is known that is not over yet. */
    LocalDate bornBy(LocalDate today) {
        return ageFrom == null || ageFrom == 0 ? null : day(today).minusYears(ageFrom);
    }

    LocalDate bornAfter(LocalDate today) {
        return ageTo == null ? null : day(today).minusYears(ageTo + 1L);
    }
}
