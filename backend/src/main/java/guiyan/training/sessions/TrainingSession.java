package guiyan.training.sessions;

import guiyan.platform.Refusal;
import guiyan.platform.Scoped;
import guiyan.training.values.Aim;
import guiyan.training.values.Mode;
import guiyan.training.values.SessionState;
import guiyan.training.values.Subject;
import guiyan.training.values.TrainingCode;
import guiyan.training.values.TrainingType;
import guiyan.training.values.VenueType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** One time that a course is taught, for some days on end. */
@Entity
public class TrainingSession extends Scoped {

    /** The unit that holds it. */
    public Long unitId;

    /** The course that it is a session of, where it is one of those offered. */
    public Long programId;

    @Enumerated(EnumType.STRING)
    public TrainingType type;

    public String title;

    @Enumerated(EnumType.STRING)
    public Mode mode = Mode.GROUP;

    @Enumerated(EnumType.STRING)
    public Aim aim;

    @Enumerated(EnumType.STRING)
    public Subject subject;

    public LocalDate startedOn;
    public LocalDate endedOn;
    public Integer hours;

    @Enumerated(EnumType.STRING)
    public VenueType venueType;

    public String place;
    public String trainer;
    public String organizer;
    public String coOrganizer;
    public LocalDate cancelledOn;
    public String cancelledBecause;
    public String recordedBy;
    public String source;
    public String externalId;

    /** Is taught from a day through another. */
    public void take(LocalDate from, LocalDate through) {
        if (through.isBefore(from)) throw new Refusal(TrainingCode.TRAINING_ENDS_EARLY, "endedOn", from);
        startedOn = from;
        endedOn = through;
    }

    public SessionState stateOn(LocalDate day) {
        if (cancelledOn != null) return SessionState.CANCELLED;
        if (startedOn.isAfter(day)) return SessionState.PLANNED;
        return endedOn.isBefore(day) ? SessionState.HELD : SessionState.UNDER_WAY;
    }

    /** It is not held. */
    void cancel(LocalDate on, String because) {
        requireStanding();
        cancelledOn = on;
        cancelledBecause = because;
    }

    public void requireStanding() {
        if (cancelledOn != null) throw new Refusal(TrainingCode.TRAINING_CANCELLED, "cancelledOn", cancelledOn);
    }

    /** Refuses what can only be said once it has begun. */
    public void requireBegun(LocalDate today) {
        requireStanding();
        if (startedOn.isAfter(today)) throw new Refusal(TrainingCode.TRAINING_NOT_YET, "startedOn", startedOn);
    }

    /** The day on which somebody has come who signs in today: today while it lasts, else its first day. */
    public LocalDate dayOfComing(LocalDate today) {
        return today.isAfter(endedOn) ? startedOn : today;
    }

    /** Whether it teaches a trade, which whoever completes it has from then on. */
    public boolean teachesATrade() {
        return aim == Aim.VOCATIONAL;
    }
}
