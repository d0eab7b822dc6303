package guiyan.homecoming.requests;

import static guiyan.homecoming.requests.SupportState.CLOSED;
import static guiyan.homecoming.requests.SupportState.IN_HAND;
import static guiyan.homecoming.requests.SupportState.RECEIVED;

import guiyan.homecoming.values.HomecomingCode;
import guiyan.homecoming.values.OfMember;
import guiyan.platform.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Something that a member asks the office for on his way home, until he has an answer. */
@Entity
public class SupportRequest extends OfMember {

    @Enumerated(EnumType.STRING)
    public SupportTopic topic;

    public byte[] wordsCipher;

    /** Whether he raised it himself, on his phone. */
    public boolean byHimself;

    public LocalDate receivedOn;

    /** The day of the first step. */
    public LocalDate takenOn;

    public LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    public SupportResult result;

    public byte[] outcomeCipher;

    public SupportState state() {
        if (closedOn != null) return CLOSED;
        return takenOn == null ? RECEIVED : IN_HAND;
    }

    /** From the day it was raised to the day it was solved. */
    Integer daysToSolve() {
        if (result != SupportResult.SOLVED) return null;
        return (int) ChronoUnit.DAYS.between(receivedOn, closedOn);
    }

    void requireOpen() {
        if (closedOn != null) throw new Refusal(HomecomingCode.REQUEST_CLOSED, null, closedOn);
    }

    /** The office has come a step further. */
    void step(LocalDate on, LocalDate today) {
        requireOpen();
        requireSince("on", on, today);
        if (takenOn == null || on.isBefore(takenOn)) takenOn = on;
    }

    void close(SupportResult became, LocalDate on, LocalDate today) {
        requireOpen();
        requireSince("on", on, today);
        result = became;
        closedOn = on;
    }

    private void requireSince(String field, LocalDate on, LocalDate today) {
        requirePast(field, on, today);
        if (on.isBefore(receivedOn)) throw new Refusal(HomecomingCode.REQUEST_NOT_RAISED_YET, field, receivedOn);
    }
}
