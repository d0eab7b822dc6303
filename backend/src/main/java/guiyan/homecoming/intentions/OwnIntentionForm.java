package guiyan.homecoming.intentions;

import guiyan.homecoming.values.WorkField;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody says himself on his phone, in three questions. */
@Schema(name = "OwnReturnIntentionForm")
record OwnIntentionForm(@NotNull Answer answer, WorkField field, Horizon horizon) {

    void applyTo(ReturnIntention intention, LocalDate today) {
        intention.answer(answer, field, horizon);
        intention.confidence = Source.HIMSELF;
        intention.takenAt = TakenAt.OWN_PHONE;
        intention.asked(today, null);
    }
}
