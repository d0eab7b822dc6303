package guiyan.care.visits;

import guiyan.care.values.CareNeed;
import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who went to whom and when, what is needed, and what was done about it. */
record CareVisitForm(
        @NotNull PublicId caseId,
        @NotNull LocalDate visitedOn,
        @NotNull Actor actor,

        @Size(max = 80) @Schema(description = "His name; the caller's own unless told")
        String visitor,

        @Size(max = 12) Set<@NotNull CareNeed> needs,
        @Size(max = 12) Set<@NotNull CareNeed> done) {

    void applyTo(CareVisit visit, String caller) {
        visit.visitedOn = visitedOn;
        visit.actor = actor;
        visit.visitor = visitor == null || visitor.isBlank() ? caller : visitor;
        visit.needs = needs == null ? new TreeSet<>() : new TreeSet<>(needs);
        visit.done = done == null ? new TreeSet<>() : new TreeSet<>(done);
    }
}
