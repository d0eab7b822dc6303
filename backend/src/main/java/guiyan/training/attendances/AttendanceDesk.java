package guiyan.training.attendances;

import guiyan.members.Members;
import guiyan.organizations.Organization;
import guiyan.organizations.Organizations;
import guiyan.people.Person;
import guiyan.people.Persons;
import guiyan.people.skills.Skills;
import guiyan.people.values.Sex;
import guiyan.platform.Caller;
import guiyan.platform.Refusal;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.PublicId;
import guiyan.training.sessions.TrainingSession;
import guiyan.training.sessions.TrainingSessions;
import guiyan.training.values.Mode;
import guiyan.training.values.TrainingCode;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Puts people on the list of a session, signs in who comes, and says who is through with it. */
@Singleton
class AttendanceDesk {

    private static final int NAMESAKES = 20;

    private final TrainingSessions sessions;
    private final TrainingAttendances attendances;
    private final Persons persons;
    private final Members members;
    private final Skills skills;
    private final Organizations organizations;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    AttendanceDesk(
            TrainingSessions sessions,
            TrainingAttendances attendances,
            Persons persons,
            Members members,
            Skills skills,
            Organizations organizations,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.sessions = sessions;
        this.attendances = attendances;
        this.persons = persons;
        this.members = members;
        this.skills = skills;
        this.organizations = organizations;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    List<TrainingAttendance> enrol(TrainingSession session, Collection<PublicId> who) {
        session.requireStanding();
        return listed(session, people(who), "training.enrolled", this::enrol);
    }

    private void enrol(TrainingAttendance attendance) {
        if (attendance.enrolledOn == null) attendance.enrolledOn = clock.today();
    }

    List<TrainingAttendance> signIn(TrainingSession session, Collection<PublicId> who) {
        session.requireBegun(clock.today());
        return listed(session, people(who), "training.signed-in", this::come);
    }

    private void come(TrainingAttendance attendance) {
        attendance.come(
                attendance.session.dayOfComing(clock.today()), caller.who().name());
    }

    private List<Person> people(Collection<PublicId> who) {
        var wanted = who.stream().map(PublicId::value).toList();
        var found = persons.withIds(caller.scope(), wanted);
        if (found.size() < wanted.size()) throw new Refusal(TrainingCode.TRAINEE_UNKNOWN, "personIds");
        found.forEach(Person::requireCurrent);
        return found;
    }

    private List<TrainingAttendance> listed(
            TrainingSession session, List<Person> people, String act, Consumer<TrainingAttendance> change) {
        var ids = people.stream().map(person -> person.id).toList();
        return listed(session, people, members.seen(caller.scope(), ids), act, change);
    }

    /** The same, of whom it is known who of them is on the roll. */
    private List<TrainingAttendance> listed(
            TrainingSession session,
            List<Person> people,
            Set<Long> onRoll,
            String act,
            Consumer<TrainingAttendance> change) {
        sessions.hold(session);
        var ids = people.stream().map(person -> person.id).toList();
        var known = attendances.of(session.id, ids);
        var fresh = people.size() - known.size();
        if (session.mode == Mode.ONE_TO_ONE
                && fresh > 0
                && sessions.now(session).listed() + fresh > 1)
            throw new Refusal(TrainingCode.TRAINING_ONE_ONLY, "personIds");
        var lines = people.stream()
                .map(person -> known.containsKey(person.id)
                        ? known.get(person.id)
                        : attendances.recorded(TrainingAttendance.of(session, person, onRoll.contains(person.id))))
                .toList();
        for (var line : lines) {
            change.accept(line);
            attendances.stamped(line);
            audit.record(Act.of(act).on(line.personId), line);
        }
        attendances.flush();
        return lines;
    }

    /** Signs in somebody who has come through his own door, which only members have. */
    TrainingAttendance comeIn(TrainingSession session, Person person) {
        return listed(session, List.of(person), Set.of(person.id), "training.signed-in", this::come)
                .get(0);
    }

    /** Signs in somebody by name: whoever of that name the village has, else somebody new. */
    TrainingAttendance signIn(TrainingSession session, NewcomerForm form) {
        session.requireBegun(clock.today());
        var village = organizations.named(caller.scope(), form.organizationId(), "organizationId");
        var within = organizations.narrowed(caller.scope(), form.organizationId());
        var namesakes = persons.named(within, form.name().strip(), NAMESAKES).stream()
                .filter(person -> form.birthDate() == null
                        || person.birthDate == null
                        || form.birthDate().mayBe(person.birthDate))
                .toList();
        if (namesakes.size() > 1) throw new Refusal(TrainingCode.TRAINEE_SEVERAL, "name");
        var person = namesakes.isEmpty() ? noted(form, village) : namesakes.get(0);
        return listed(session, List.of(person), "training.signed-in", this::come)
                .get(0);
    }

    private Person noted(NewcomerForm form, Organization village) {
        village.requireStanding();
        var person = new Person();
        person.placeWhere(village);
        person.rename(form.name().strip());
        person.sex = form.sex() == null ? Sex.UNKNOWN : form.sex();
        person.birthDate = form.birthDate();
        persons.recorded(person);
        audit.record(Act.of("person.noted").on(person.id), person);
        return person;
    }

    List<TrainingAttendance> complete(TrainingSession session, Collection<PublicId> who, LocalDate on) {
        session.requireBegun(clock.today());
        var wanted = who.stream().map(PublicId::value).toList();
        var lines = attendances.of(session.id, wanted).values().stream()
                .filter(caller.scope()::holds)
                .toList();
        if (lines.size() < wanted.size()) throw new Refusal(TrainingCode.TRAINEE_UNKNOWN, "personIds");
        var learning = skills.learning(wanted);
        for (var line : lines) {
            line.complete(on);
            attendances.stamped(line);
            if (session.teachesATrade()) learning.learned(line, line.personId, session.title, on, null);
            audit.record(Act.of("training.completed").on(line.personId).changing(List.of("completed")), line);
        }
        attendances.flush();
        return lines;
    }

    TrainingAttendance certify(TrainingAttendance line, CertificateForm form) {
        line.certify(form.certificate(), form.on());
        if (line.session.teachesATrade())
            skills.learning(List.of(line.personId))
                    .learned(line, line.personId, line.session.title, line.completedOn, line.certificate());
        var act = Act.of("training.certified").on(line.personId).changing(List.of("certificateNo", "certificateGrade"));
        audit.record(act.because(line.certificateNo), line);
        return attendances.written(line);
    }

    /** Takes somebody off the list, as long as it is no more than a line. */
    void strike(TrainingAttendance line) {
        line.requireOpen();
        audit.record(Act.of("training.struck").on(line.personId).deleting(), line);
        attendances.delete(line);
    }
}
