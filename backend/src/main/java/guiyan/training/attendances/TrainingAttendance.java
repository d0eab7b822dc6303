package guiyan.training.attendances;

import guiyan.people.Person;
import guiyan.people.skills.Certificate;
import guiyan.people.skills.SkillGrade;
import guiyan.platform.OncePerPerson;
import guiyan.platform.Refusal;
import guiyan.platform.Scoped;
import guiyan.training.sessions.TrainingSession;
import guiyan.training.values.TrainingCode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;

/** That a person is on the list of a session, once. */
@Entity
@OncePerPerson("sessionId")
public class TrainingAttendance extends Scoped {

    private static final int PLACEABLE_MONTHS = 6;

    public Long sessionId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "sessionId", insertable = false, updatable = false)
    public TrainingSession session;

    public Long personId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "personId", insertable = false, updatable = false)
    public Person person;

    /** The first day of the session. */
    public LocalDate heldOn;

    /** Whether he was a member when he was put on the list. */
    public boolean onRoll;

    public LocalDate enrolledOn;

    /** The day on which he came; null while he has not. */
    public LocalDate cameOn;

    public String signedBy;
    public LocalDate completedOn;

    /** The last day on which work that he finds counts as found after the training. */
    public LocalDate placeableUntil;

    public String certificateNo;

    @Enumerated(EnumType.STRING)
    public SkillGrade certificateGrade;

    public LocalDate certifiedOn;

    /** A new line on the list of a session. */
    public static TrainingAttendance of(TrainingSession session, Person person, boolean onRoll) {
        var attendance = new TrainingAttendance();
        attendance.placeWhere(person);
        attendance.sessionId = session.id;
        attendance.session = session;
        attendance.heldOn = session.startedOn;
        attendance.personId = person.id;
        attendance.person = person;
        attendance.onRoll = onRoll;
        return attendance;
    }

    /** He has come; coming twice counts once. */
    public void come(LocalDate on, String by) {
        if (cameOn != null) return;
        cameOn = on;
        signedBy = by;
    }

    /** Takes back that he has come; only for undoing an import. */
    public void stayAway() {
        cameOn = null;
        signedBy = null;
    }

    /** He is through with it. */
    public void complete(LocalDate on) {
        if (cameOn == null) throw new Refusal(TrainingCode.TRAINEE_ABSENT, "personIds");
        if (completedOn != null) throw new Refusal(TrainingCode.TRAINEE_COMPLETED, "personIds", completedOn);
        if (on.isBefore(heldOn)) throw new Refusal(TrainingCode.TRAINING_DAY_EARLY, "on", heldOn);
        completedOn = on;
        placeableUntil = on.plusMonths(PLACEABLE_MONTHS);
    }

    /** He has this certificate of it. */
    public void certify(Certificate certificate, LocalDate on) {
        if (completedOn == null) throw new Refusal(TrainingCode.TRAINEE_NOT_COMPLETED, "certificateNo");
        if (on.isBefore(completedOn)) throw new Refusal(TrainingCode.TRAINING_DAY_EARLY, "on", completedOn);
        certificateNo = certificate.number();
        certificateGrade = certificate.grade();
        certifiedOn = on;
    }

    /** What he has of it; null where there is none. */
    public Certificate certificate() {
        return Certificate.of(certificateNo, certificateGrade);
    }

    /** Takes back that he is through with it; only for undoing an import. */
    public void resume() {
        completedOn = null;
        placeableUntil = null;
        certificateNo = null;
        certificateGrade = null;
        certifiedOn = null;
    }

    /** Refuses to be taken off the list once it is more than a line. */
    void requireOpen() {
        if (completedOn != null) throw new Refusal(TrainingCode.TRAINEE_COMPLETED, "completedOn", completedOn);
    }
}
