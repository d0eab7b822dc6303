package guiyan.outflow;

import static guiyan.outflow.OutflowCode.REVIEW_STATE;
import static guiyan.outflow.values.ReviewState.*;

import guiyan.outflow.values.ReviewState;
import guiyan.platform.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** What village and township have said to each other of one row: submitted, confirmed, sent back with a reason. */
@Embeddable
public class Review {

    @Enumerated(EnumType.STRING)
    @Column(name = "review_state")
    public ReviewState state = DRAFT;

    @Column(name = "reviewed_by")
    public String by;

    @Column(name = "reviewed_at")
    public Instant at;

    @Column(name = "review_reason")
    public String reason;

    /** The village says that the row is right. */
    void submit(String actor, Instant when) {
        require(state == DRAFT || state == SENT_BACK);
        become(SUBMITTED, actor, when, null);
    }

    /** The township says so too. */
    void confirm(String actor, Instant when) {
        require(state == SUBMITTED);
        become(CONFIRMED, actor, when, null);
    }

    /** The township wants the row seen to. */
    void sendBack(String actor, Instant when, String why) {
        require(state == SUBMITTED || state == CONFIRMED);
        become(SENT_BACK, actor, when, why);
    }

    /** The village has changed what was submitted or confirmed: it is to be submitted anew. */
    void reopen(String actor, Instant when) {
        if (state != SENT_BACK) become(DRAFT, actor, when, null);
    }

    private void become(ReviewState next, String actor, Instant when, String why) {
        state = next;
        by = actor;
        at = when;
        reason = why;
    }

    private void require(boolean legal) {
        if (!legal) throw new Refusal(REVIEW_STATE, "reviewState").legal(acts());
    }

    private String[] acts() {
        return switch (state) {
            case DRAFT, SENT_BACK -> new String[] {"submit"};
            case SUBMITTED -> new String[] {"confirm", "send-back"};
            case CONFIRMED -> new String[] {"send-back"};
        };
    }
}
