package guiyan.contact.visits;

import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who was visited at a member's home, by whom, why, and what was brought. */
record VisitForm(
        @NotNull PublicId memberId,
        @NotNull @PastOrPresent LocalDate visitedOn,

        @Size(max = 80) @Schema(description = "Whom they met, where it was not the member")
        String visited,

        @NotNull Relation relation,
        @NotBlank @Size(max = 80) String visitor,
        @NotNull Cause cause,

        @NotNull @Min(0) @Max(1_000_000) @Schema(description = "In whole yuan")
        Integer money,

        @Size(max = 120) String goods,

        @Size(max = 300) @Schema(description = "For the village's secretary and liaison")
        String hardship,

        @Size(max = 300) String measures) {

    void applyTo(Visit visit) {
        visit.visitedOn = visitedOn;
        visit.visited = visited;
        visit.relation = relation;
        visit.visitor = visitor;
        visit.cause = cause;
        visit.money = money;
        visit.goods = goods;
        visit.measures = measures;
    }
}
