package guiyan.duties;

import static guiyan.duties.DutyCode.*;
import static guiyan.duties.DutyState.*;

import guiyan.people.Person;
import guiyan.platform.Refusal;
import guiyan.platform.Scoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * One thing that somebody owes until a day. Its state is computed from facts until it is closed, thirty days after it was due or
 * arose, or when the month's sheet is signed; from then on facts are linked and nothing is rewritten.
 */
@Entity
public class Duty extends Scoped {

    static final int OPEN_DAYS = 30;

    public String kind;
    public String subjectType;
    public long subjectId;
    public Long personId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "personId", insertable = false, updatable = false)
    public Person person;

    /** The unit of record; it never moves. */
    public long owingId;

    @Enumerated(EnumType.STRING)
    public Owes owedBy;

    public String period;
    public LocalDate opensOn;
    public LocalDate dueOn;
    public LocalDate graceUntil;
    public LocalDate closesOn;

    @Enumerated(EnumType.STRING)
    public DutyState lapsesTo;

    @Enumerated(EnumType.STRING)
    public DutyState state = PENDING;

    /** Kept by the database. */
    @Column(insertable = false, updatable = false)
    public boolean isOpen;

    public boolean backfilled;
    public LocalDate metOn;
    public String evidenceType;
    public Long evidenceId;
    public LocalDate cancelledOn;
    public LocalDate waivedOn;

    @Enumerated(EnumType.STRING)
    public WaiverReason waivedBecause;

    public String waivedBy;
    /** What is said about a waiver or a decision, sealed. */
    public byte[] noteCipher;

    /** It arises under a township's rule, and can be done within these days. */
    public void arise(DutyRule rule, DutyState lapse, Window window, LocalDate today) {
        kind = rule.kind;
        owedBy = rule.owedBy;
        owingId = owedBy == Owes.TOWNSHIP ? townshipId : branchId;
        lapsesTo = lapse;
        opensOn = window.opens();
        dueOn = window.due();
        graceUntil = dueOn.plusDays(rule.graceDays);
        closesOn = later(dueOn, today).plusDays(OPEN_DAYS);
    }

    /** The event that it arose with has another day; what was done, or is closed, stays where it was. */
    public void move(Window window, LocalDate today) {
        if (opensOn.equals(window.opens()) || metOn != null || isClosed(today)) return;
        var grace = ChronoUnit.DAYS.between(dueOn, graceUntil);
        opensOn = window.opens();
        dueOn = window.due();
        graceUntil = dueOn.plusDays(grace);
        closesOn = later(dueOn, today).plusDays(OPEN_DAYS);
    }

    /** The office has known of what it is owed about since that day; what had been due before is not asked for. */
    public void knownSince(LocalDate day, DutyRule rule) {
        backfilled = rule.isBackfill(dueOn, day);
    }

    /** What it is on that day by the facts that are known; what is closed stays as it is. */
    public DutyState stateOn(LocalDate today) {
        if (isClosed(today)) return state;
        if (backfilled) return NOT_APPLICABLE_BACKFILL;
        if (metOn != null) return metOn.isAfter(dueOn) ? FULFILLED_LATE : FULFILLED;
        if (cancelledOn != null) return CANCELLED;
        if (waivedOn != null) return WAIVED;
        return today.isAfter(graceUntil) ? lapsesTo : PENDING;
    }

    /** Whether nothing rewrites its state any more; what is still to be done never is. */
    public boolean isClosed(LocalDate today) {
        return isClosed(state, closesOn, today);
    }

    static boolean isClosed(DutyState state, LocalDate closesOn, LocalDate today) {
        return !state.isOpen() && today.isAfter(closesOn);
    }

    /** Takes the state that the facts give it; answers the one it had. */
    public DutyState settle(LocalDate today) {
        var was = state;
        state = stateOn(today);
        if (was.isOpen() && !state.isOpen()) closesOn = later(closesOn, today);
        return was;
    }

    /** Whether something done on that day would count. */
    public boolean counts(LocalDate day) {
        return !day.isBefore(opensOn) && (lapsesTo == OVERDUE || !day.isAfter(graceUntil));
    }

    /** It was done; of several evidences the earliest stands. */
    public void meet(Evidence evidence) {
        if (metOn != null && !evidence.on().isBefore(metOn)) return;
        metOn = evidence.on();
        evidenceType = evidence.type();
        evidenceId = evidence.id();
    }

    /** Somebody notes that it was done, or what was decided. */
    void note(Evidence evidence, byte[] words, LocalDate today) {
        if (isClosed(today)) throw new Refusal(DUTY_CLOSED, "state", state);
        if (!counts(evidence.on()) || evidence.on().isAfter(today))
            throw new Refusal(DAY_DOES_NOT_COUNT, "on", opensOn, graceUntil);
        meet(evidence);
        noteCipher = words;
    }

    /** The evidence was a mistake. */
    public void unmeet() {
        metOn = null;
        evidenceType = null;
        evidenceId = null;
    }

    /** Whether there is something left that need not be done. */
    public boolean canBeWaived(LocalDate today) {
        return !isClosed(today) && !isSettled();
    }

    private boolean isSettled() {
        return metOn != null || backfilled || cancelledOn != null;
    }

    /** It need not be done; refuses what is settled already. */
    void waive(Waiver waiver, LocalDate today) {
        if (isClosed(today)) throw new Refusal(DUTY_CLOSED, "state", state);
        if (isSettled()) throw new Refusal(DUTY_SETTLED, "state", state);
        waivedOn = waiver.on();
        waivedBecause = waiver.because();
        waivedBy = waiver.by();
        noteCipher = waiver.note();
    }

    /** It is to be done after all. */
    void withdrawWaiver(LocalDate today) {
        if (isClosed(today)) throw new Refusal(DUTY_CLOSED, "state", state);
        waivedOn = null;
        waivedBecause = null;
        waivedBy = null;
        noteCipher = null;
    }

    /** Nobody is asked for it while contact is lost; what had been missed before stays missed. */
    public void suspend(LocalDate on) {
        if (state == PENDING && waivedOn == null && metOn == null) {
            waivedOn = on;
            waivedBecause = WaiverReason.SUSPENDED;
        }
    }

    /** What it was owed about ended on that day, or has not; what was due before that was owed all the same. */
    public void end(LocalDate on) {
        var endsIt = on != null && (lapsesTo == OVERDUE || !on.isAfter(dueOn));
        cancelledOn = endsIt ? on : null;
    }

    /** It turns out not to be owed. */
    public void cancel(LocalDate on) {
        cancelledOn = on;
    }

    /** The unit's sheet is signed: from tomorrow nothing is rewritten. */
    void close(LocalDate today) {
        if (closesOn.isAfter(today)) closesOn = today;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
