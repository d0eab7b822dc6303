package guiyan.training.policies;

import guiyan.platform.Identified;
import guiyan.platform.Refusal;
import jakarta.persistence.Entity;
import java.time.LocalDate;

/** What was asked about a policy; who asked is not kept. */
@Entity
public class PolicyQuestion extends Identified {

    public Long policyId;
    public LocalDate askedOn;
    public String question;
    public LocalDate answeredOn;
    public String answer;
    public String answeredBy;

    void answer(LocalDate on, String words, String by) {
        if (answeredOn != null) throw new Refusal(PolicyCode.QUESTION_ANSWERED, "answeredOn", answeredOn);
        answeredOn = on;
        answer = words;
        answeredBy = by;
    }
}
