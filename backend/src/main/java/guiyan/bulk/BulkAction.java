package guiyan.bulk;

import guiyan.platform.Identified;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One act on many rows, for the account that asked for it. */
@Entity
public class BulkAction extends Identified {

    static final Duration CONFIRMABLE = Duration.ofHours(1);

    public long accountId;
    public String resource;
    public String action;
    public String filterJson;
    public String valuesJson;

    @Enumerated(EnumType.STRING)
    State state;

    /** Whether it has only been looked at, is being done, or is done. */
    @Schema(name = "BulkState")
    enum State {
        JUDGED,
        RUNNING,
        DONE
    }

    /** Begins, unless it is too late or somebody has confirmed it before. */
    void confirm(Instant now) {
        if (state != State.JUDGED || recordedAt.plus(CONFIRMABLE).isBefore(now))
            throw new guiyan.platform.Refusal(BulkCode.CONFIRM_TOKEN_SPENT, "confirmToken");
        state = State.RUNNING;
    }

    boolean asksTheSame(BulkForm form) {
        return resource.equals(form.resource())
                && action.equals(form.action())
                && filterJson.equals(form.filterText())
                && valuesJson.equals(form.valuesText());
    }
}
