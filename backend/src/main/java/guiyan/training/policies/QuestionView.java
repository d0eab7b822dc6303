package guiyan.training.policies;

import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was asked about a policy, and the answer. */
@Schema(name = "PolicyQuestionView")
record QuestionView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        @Schema(required = true) LocalDate askedOn,
        @Schema(required = true) String question,
        LocalDate answeredOn,
        String answer,
        String answeredBy)
        implements Revisioned {

    static QuestionView of(PolicyQuestion q) {
        return new QuestionView(
                PublicId.of(q.id), Revisioned.etag(q), q.askedOn, q.question, q.answeredOn, q.answer, q.answeredBy);
    }
}
