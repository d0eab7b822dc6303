package guiyan.members;

import guiyan.people.values.Membership;
import guiyan.people.values.Sex;
import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which members are asked for. */
class MemberFilter {

    @QueryParam("organization")
    @Parameter(description = "This unit and everything below it")
    public PublicId organization;

    @QueryParam("status")
    @Parameter(description = "`ACTIVE` unless told")
    public MemberStatus status;

    @QueryParam("q")
    @Size(max = 40)
    @Parameter(
            description =
                    "Part of the name, pinyin initials, or the last four digits of a phone (station staff: of a citizen id too)")
    public String q;

    @QueryParam("sex")
    public Sex sex;

    @QueryParam("membership")
    public Membership membership;

    @QueryParam("education")
    @Pattern(regexp = "[1-9]0|UNKNOWN")
    @Parameter(description = "A code of the list, or `UNKNOWN`")
    public String education;

    @QueryParam("age")
    @Parameter(description = "A band of ages today")
    public AgeBand age;

    @QueryParam("incomplete")
    @DefaultValue("false")
    @Parameter(description = "Only those of whom a required field is missing (I-38)")
    public boolean incomplete;

    @QueryParam("everAwayBy")
    @Parameter(description = "Only those who had gone away at least once by that day (I-06)")
    public LocalDate everAwayBy;

    MemberStatus statusOrActive() {
        return status == null ? MemberStatus.ACTIVE : status;
    }

    /** Whether it asks what only one township answers. */
    boolean isNarrow() {
        return hasWords()
                || sex != null
                || membership != null
                || education != null
                || age != null
                || incomplete
                || everAwayBy != null;
    }

    boolean hasWords() {
        return q != null && !q.isBlank();
    }
}
