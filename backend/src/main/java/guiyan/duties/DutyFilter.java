package guiyan.duties;

import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which duties are asked for. */
class DutyFilter {

    @QueryParam("organization")
    @Parameter(description = "Only about what lies in this unit and everything below it")
    public PublicId organization;

    @QueryParam("owing")
    @Parameter(description = "Only what this unit owes, or owed when it arose")
    public PublicId owing;

    @QueryParam("owedBy")
    @Parameter(description = "Only what is owed by such a person or body")
    public Owes owedBy;

    @QueryParam("person")
    @Parameter(description = "Only about this person")
    public PublicId person;

    @QueryParam("persons")
    @Size(max = 50)
    @Parameter(description = "Only about these persons, such as those of one household: what is still to be done")
    public List<@NotNull PublicId> persons;

    @QueryParam("kind")
    @Parameter(description = "Only of this kind", example = "MONTHLY_CALL")
    public String kind;

    @QueryParam("period")
    @Parameter(description = "Only of this month, quarter, half year or year", example = "2008-03")
    public String period;

    @QueryParam("state")
    @Parameter(description = "What is still to be done unless told, or every state when a period or a person is named")
    public DutyState state;

    @QueryParam("owed")
    @Parameter(description = "Without what was called off, and what lay before anybody knew of it")
    public boolean owed;

    @QueryParam("dueFrom")
    @Parameter(description = "Due on this day or later")
    public LocalDate dueFrom;

    @QueryParam("dueUntil")
    @Parameter(description = "Due on this day or earlier")
    public LocalDate dueUntil;

    Boolean openAsked() {
        return state == null && period == null && person == null ? Boolean.TRUE : null;
    }

    Long owingId() {
        return owing == null ? null : owing.value();
    }

    List<Long> personIds() {
        return persons == null || persons.isEmpty()
                ? null
                : persons.stream().map(PublicId::value).toList();
    }

    Long personId() {
        return person == null ? null : person.value();
    }
}
