package guiyan.training.importing;

import guiyan.people.Person;
import guiyan.people.skills.Certificate;
import guiyan.people.skills.Learning;
import guiyan.people.skills.Skills;
import guiyan.platform.Caller;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.BusinessClock;
import guiyan.training.attendances.TrainingAttendance;
import guiyan.training.attendances.TrainingAttendances;
import guiyan.training.sessions.TrainingSession;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Enters who came to sessions and who is through with them, with the skills that come of it, and takes it out again. */
@Singleton
class Completions {

    final TrainingAttendances attendances;
    final Skills skills;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    Completions(TrainingAttendances attendances, Skills skills, Audit audit, Caller caller, BusinessClock clock) {
        this.attendances = attendances;
        this.skills = skills;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Somebody came to a session. */
    TrainingAttendance came(TrainingSession session, Person person, boolean onRoll) {
        var line = TrainingAttendance.of(session, person, onRoll);
        line.come(session.dayOfComing(clock.today()), caller.who().name());
        attendances.recorded(line);
        audit.record(Act.of("training.signed-in").on(person.id), line);
        return line;
    }

    /** Somebody on the list came that day; null for he did not. */
    void came(TrainingAttendance line, LocalDate on) {
        if (on == null) line.stayAway();
        else line.come(on, caller.who().name());
    }

    /** He is through with it, with a certificate or without. */
    void complete(TrainingAttendance line, Certificate certificate, Learning learning) {
        if (line.completedOn == null) line.complete(lastDay(line.session));
        if (certificate != null) line.certify(certificate, line.completedOn);
        learn(line, learning);
    }

    private LocalDate lastDay(TrainingSession session) {
        return session.endedOn.isAfter(clock.today()) ? clock.today() : session.endedOn;
    }

    private static void learn(TrainingAttendance line, Learning learning) {
        if (line.session.teachesATrade())
            learning.learned(line, line.personId, line.session.title, line.completedOn, line.certificate());
    }

    /** He is not through with it after all. */
    void resume(TrainingAttendance line) {
        line.resume();
        skills.forget(List.of(line.id));
        relearn(List.of(line.personId));
    }

    /** Takes lines out, as if they had never been there; what else these persons have learned they keep. */
    void forget(Collection<TrainingAttendance> gone) {
        if (gone.isEmpty()) return;
        skills.forget(gone.stream().map(line -> line.id).toList());
        for (var line : gone) {
            audit.record(Act.of("training.reverted").on(line.personId).deleting(), line);
            attendances.delete(line);
        }
        attendances.flush();
        relearn(gone.stream().map(line -> line.personId).collect(Collectors.toSet()));
    }

    private void relearn(Collection<Long> persons) {
        var learning = skills.learning(persons);
        attendances.completed(persons).forEach(line -> learn(line, learning));
    }
}
