package guiyan.homecoming.intentions;

import guiyan.homecoming.values.WorkField;
import guiyan.platform.ids.PublicId;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which answers are asked for. */
class IntentionFilter {

    @QueryParam("organization")
    @Parameter(description = "This unit and everything below it")
    public PublicId organization;

    @QueryParam("member")
    @Parameter(description = "Only of this member")
    public PublicId member;

    @QueryParam("answer")
    @Parameter(description = "Only this answer")
    public Answer answer;

    @QueryParam("field")
    @Parameter(description = "Only who would like to work in this field")
    public WorkField field;

    @QueryParam("horizon")
    @Parameter(description = "Only who would like to come back this soon")
    public Horizon horizon;

    @QueryParam("from")
    @Parameter(description = "Asked on this day or later")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Asked on this day or earlier; only the latest answer till then counts")
    public LocalDate to;

    @QueryParam("over")
    @Parameter(description = "Only those too long ago, to be asked anew (true), or only those that hold (false)")
    public Boolean over;

    @QueryParam("earlier")
    @Parameter(description = "Also the answers that a later one has taken the place of")
    public boolean earlier;

    Long memberId() {
        return member == null ? null : member.value();
    }
}
