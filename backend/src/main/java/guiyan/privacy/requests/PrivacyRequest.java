package guiyan.privacy.requests;

import static guiyan.privacy.PrivacyCode.*;

import guiyan.platform.Refusal;
import guiyan.platform.Scoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody asks about the data kept of a person; due after 15 days, after 30 when it was extended (P-12). */
@Entity
class PrivacyRequest extends Scoped {

    private static final int DAYS = 15;
    private static final int LONGEST = 30;

    Long personId;

    @Enumerated(EnumType.STRING)
    Kind kind;

    /** Whether a relative of somebody who has died asks (P-14). */
    boolean byRelative;

    String words;
    LocalDate receivedOn;
    LocalDate dueOn;
    String extendedBecause;

    @Enumerated(EnumType.STRING)
    State state;

    LocalDate decidedOn;
    String decision;

    /** What a granted deletion erased, separated by commas: fields, and parts of the copy of his data. */
    String erased;

    /** The day from which his data are used again. */
    LocalDate liftedOn;

    /** What is asked for. */
    @Schema(name = "PrivacyRequestKind")
    enum Kind {
        ACCESS,
        COPY,
        CORRECTION,
        DELETION,
        RESTRICTION,
        EXPLANATION;

        /** Whether what remains is only stored once it is granted. */
        boolean restricts() {
            return this == DELETION || this == RESTRICTION;
        }
    }

    /** How it stands. */
    @Schema(name = "PrivacyRequestState")
    enum State {
        OPEN,
        GRANTED,
        REFUSED
    }

    void receive(LocalDate on) {
        receivedOn = on;
        dueOn = on.plusDays(DAYS);
        state = State.OPEN;
    }

    /** Puts the answer off, once and with a reason. */
    void extend(String because) {
        requireOpen();
        if (extendedBecause != null) throw new Refusal(REQUEST_EXTENDED, "dueOn").legal("grant", "refuse");
        extendedBecause = because;
        dueOn = receivedOn.plusDays(LONGEST);
    }

    void decide(State outcome, LocalDate on, String words) {
        requireOpen();
        if (on.isBefore(receivedOn)) throw new Refusal(BEFORE_THE_REQUEST, "on", receivedOn);
        state = outcome;
        decidedOn = on;
        decision = words;
    }

    /** Whether by this request his data are only stored now. */
    boolean isRestricting() {
        return state == State.GRANTED && kind.restricts() && liftedOn == null;
    }

    /** His data are used again, as he wants. */
    void lift(LocalDate on) {
        if (!isRestricting()) throw new Refusal(NOTHING_RESTRICTED, "state");
        liftedOn = on;
    }

    private void requireOpen() {
        if (state != State.OPEN) throw new Refusal(REQUEST_DECIDED, "state");
    }

    boolean isOverdue(LocalDate today) {
        return state == State.OPEN && dueOn.isBefore(today);
    }

    /** What may be done with it now. */
    List<String> acts() {
        if (isRestricting()) return List.of("lift");
        if (state != State.OPEN) return List.of();
        return extendedBecause == null ? List.of("grant", "refuse", "extend") : List.of("grant", "refuse");
    }
}
