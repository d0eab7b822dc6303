package guiyan.training.sessions;

import guiyan.organizations.Organization;
import guiyan.organizations.WritingUnits;
import guiyan.platform.Caller;
import guiyan.platform.Refusal;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.audit.Changes;
import guiyan.platform.calendar.BusinessClock;
import guiyan.training.programs.TrainingPrograms;
import guiyan.training.values.Mode;
import guiyan.training.values.TrainingCode;
import jakarta.inject.Singleton;

/** Plans sessions, moves them, and calls them off. */
@Singleton
class SessionDesk {

    private final TrainingSessions sessions;
    private final TrainingPrograms programs;
    private final WritingUnits units;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    SessionDesk(
            TrainingSessions sessions,
            TrainingPrograms programs,
            WritingUnits units,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.sessions = sessions;
        this.programs = programs;
        this.units = units;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    TrainingSession plan(SessionForm form, Organization unit, String source, String externalId) {
        var session = new TrainingSession();
        session.placeWhere(unit);
        session.unitId = unit.id;
        session.source = source;
        session.externalId = externalId;
        session.recordedBy = caller.who().name();
        apply(form, session);
        sessions.recorded(session);
        audit.record(Act.of("training.planned").because(session.type.name()), session);
        return sessions.written(session);
    }

    TrainingSession revise(TrainingSession session, SessionForm form) {
        sessions.hold(session);
        if (form.organizationId() == null || form.organizationId().value() != session.unitId)
            throw new Refusal(TrainingCode.TRAINING_UNIT_FIXED, "organizationId");
        var before = SessionForm.of(session);
        apply(form, session);
        requireRoom(session);
        if (!session.startedOn.equals(before.startedOn())) sessions.moved(session);
        audit.record(Act.of("training.revised").changing(Changes.between(before, SessionForm.of(session))), session);
        return sessions.written(session);
    }

    /** Whoever has come has not come before the day, and a lesson for one has one on its list. */
    private void requireRoom(TrainingSession session) {
        var now = sessions.now(session);
        if (now.came() > 0) session.requireBegun(clock.today());
        if (session.mode == Mode.ONE_TO_ONE && now.listed() > 1)
            throw new Refusal(TrainingCode.TRAINING_ONE_ONLY, "mode");
    }

    private void apply(SessionForm form, TrainingSession session) {
        var program = programs.named(units.reaching(), form.programId());
        form.applyTo(session);
        session.programId = program == null ? null : program.id;
    }

    TrainingSession cancel(TrainingSession session, String because) {
        sessions.hold(session);
        if (sessions.now(session).came() > 0) throw new Refusal(TrainingCode.TRAINING_ATTENDED, "cancelledOn");
        session.cancel(clock.today(), because);
        audit.record(Act.of("training.cancelled").because(because), session);
        return sessions.written(session);
    }
}
