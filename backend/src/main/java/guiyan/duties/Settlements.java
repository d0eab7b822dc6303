package guiyan.duties;

import guiyan.platform.Caller;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.Ids;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.function.Consumer;

/** Lets duties take the state that the facts give them: writes the history, and keeps the tallies. */
@Singleton
public class Settlements {

    private final EntityManager database;
    private final Tallies tallies;
    private final BusinessClock clock;
    private final Caller caller;
    private final Ids ids;

    Settlements(EntityManager database, Tallies tallies, BusinessClock clock, Caller caller, Ids ids) {
        this.database = database;
        this.tallies = tallies;
        this.clock = clock;
        this.caller = caller;
        this.ids = ids;
    }

    /** Notes new facts about these duties. */
    public void note(Collection<Duty> duties, Consumer<Duty> facts) {
        var changes = new Tallies.Changes();
        duties.forEach(duty -> note(duty, facts, changes));
        tallies.add(changes);
    }

    /** Notes new facts about one duty, in a heap of changes that is added later; answers whether its state is another. */
    public boolean note(Duty duty, Consumer<Duty> facts, Tallies.Changes changes) {
        facts.accept(duty);
        var was = duty.settle(clock.today());
        if (was == duty.state) return false;
        changes.turns(duty, was);
        database.persist(change(duty, was, clock.now()));
        return true;
    }

    /** Stores a new duty as it stands today. */
    public void enter(Duty duty, Tallies.Changes changes) {
        duty.settle(clock.today());
        duty.id = ids.next();
        duty.recordedAt = clock.now();
        duty.revisedAt = duty.recordedAt;
        database.persist(duty);
        changes.arises(duty);
    }

    /** Adds a heap of changes to the tallies. */
    public void add(Tallies.Changes changes) {
        tallies.add(changes);
    }

    private DutyChange change(Duty duty, DutyState was, Instant now) {
        duty.revisedAt = now;
        var change = new DutyChange();
        change.id = ids.next();
        change.dutyId = duty.id;
        change.changedAt = now;
        change.was = was;
        change.state = duty.state;
        change.changedBy = name();
        return change;
    }

    /** Who is at work; nobody when the clock is. */
    private String name() {
        try {
            return caller.isSignedIn() ? caller.who().name() : null;
        } catch (ContextNotActiveException job) {
            return null;
        }
    }
}
