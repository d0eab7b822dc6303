package guiyan.training.attendances;

import guiyan.organizations.Organizations;
import guiyan.people.Person;
import guiyan.platform.Refusal;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.crypto.ScreenCodes;
import guiyan.training.sessions.TrainingSession;
import guiyan.training.sessions.TrainingSessions;
import guiyan.training.values.SessionState;
import guiyan.training.values.TrainingCode;
import jakarta.inject.Singleton;

/** The code on the screen of a training room, by which members sign themselves in while the session lasts. */
@Singleton
class DoorCodes {

    private static final String PURPOSE = "training-sign-in";

    private final TrainingSessions sessions;
    private final Organizations organizations;
    private final ScreenCodes codes;
    private final BusinessClock clock;

    DoorCodes(TrainingSessions sessions, Organizations organizations, ScreenCodes codes, BusinessClock clock) {
        this.sessions = sessions;
        this.organizations = organizations;
        this.codes = codes;
        this.clock = clock;
    }

    ScreenCodes.Shown shown(TrainingSession session) {
        requireUnderWay(session);
        return codes.of(PURPOSE, session.id);
    }

    /** The session whose screen shows this code, for somebody whose unit it is held for. */
    TrainingSession sessionOf(String code, Person person) {
        var shown = codes.read(PURPOSE, code);
        var session = shown.isEmpty() ? null : sessions.findById(shown.getAsLong());
        var home = organizations.scopeOf(organizations.findById(person.branchId));
        if (session == null || !organizations.reaching(home).sees(session))
            throw new Refusal(TrainingCode.TRAINING_CODE_OVER, "code");
        requireUnderWay(session);
        return session;
    }

    private void requireUnderWay(TrainingSession session) {
        session.requireBegun(clock.today());
        if (session.stateOn(clock.today()) != SessionState.UNDER_WAY)
            throw new Refusal(TrainingCode.TRAINING_OVER, "endedOn", session.endedOn);
    }
}
