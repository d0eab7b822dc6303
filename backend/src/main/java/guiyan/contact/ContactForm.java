package guiyan.contact;

import guiyan.platform.ids.PublicId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody writes down after he has spoken with a member, or tried to. */
record ContactForm(
        @NotNull PublicId memberId,
        @NotNull @PastOrPresent LocalDate occurredOn,
        @NotNull Method method,
        @NotNull Outcome outcome,

        @Size(max = 10) @Schema(description = "The numbers that were tried, in their order")
        List<@NotNull @Valid TryForm> tries,

        Set<@NotNull Topic> toldTopics,
        Set<@NotNull Need> needs,

        @Size(max = 500) @Schema(description = "For the village's secretary and liaison")
        String note,

        @Size(max = 5) List<@NotNull @Valid PromiseForm> promises) {

    /** One number that was tried. */
    @Schema(name = "ContactTryForm")
    record TryForm(
            @NotNull PublicId contactPointId, @NotNull Outcome outcome) {}

    /** What was promised, who is to keep it, and by when. */
    @Schema(name = "ContactPromiseForm")
    record PromiseForm(
            @NotNull @Size(min = 1, max = 200) String words,
            @NotNull @Size(min = 1, max = 80) String owner,
            @NotNull LocalDate dueOn) {}

    void applyTo(ContactRecord record) {
        record.occurredOn = occurredOn;
        record.method = method;
        record.outcome = outcome;
        record.toldTopics = toldTopics == null ? Set.of() : new TreeSet<>(toldTopics);
        record.needs = needs == null ? Set.of() : new TreeSet<>(needs);
        record.tries = tried().stream()
                .map(each -> new Try(each.contactPointId.value(), each.outcome))
                .toList();
    }

    List<TryForm> tried() {
        return tries == null ? List.of() : tries;
    }

    List<PromiseForm> promised() {
        return promises == null ? List.of() : promises;
    }
}
