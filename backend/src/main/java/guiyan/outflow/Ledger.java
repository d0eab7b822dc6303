package guiyan.outflow;

import guiyan.outflow.OutflowChange.Value;
import guiyan.outflow.values.OutflowStatus;
import guiyan.people.Person;
import guiyan.platform.Caller;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.ids.Ids;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes episodes and their history: each act is a line with actor, time and reason, in the act's own transaction. */
@Singleton
public class Ledger {

    private final Outflows outflows;
    private final Ids ids;
    private final BusinessClock clock;
    private final Caller caller;
    private final Audit audit;
    private final CareGaps gaps;
    private final Event<EpisodeEnded> ended;
    private final Event<EpisodeResumed> resumed;

    Ledger(
            Outflows outflows,
            Ids ids,
            BusinessClock clock,
            Caller caller,
            Audit audit,
            CareGaps gaps,
            Event<EpisodeEnded> ended,
            Event<EpisodeResumed> resumed) {
        this.outflows = outflows;
        this.ids = ids;
        this.clock = clock;
        this.caller = caller;
        this.audit = audit;
        this.gaps = gaps;
        this.ended = ended;
        this.resumed = resumed;
    }

    /** Enters a new episode of a person where he lies, unless he has an open one or it overlaps another one. */
    public Outflow enter(Outflow outflow, Person person, String reason) {
        person.requireCurrent();
        outflow.placeWhere(person);
        outflow.personId = person.id;
        outflow.nameKey = person.nameKey;
        outflow.person = person;
        outflows.requireRoom(outflow);
        outflows.recorded(outflow);
        outflows.flush();
        write(outflow, null, new Line("opened", outflow.departedOn, reason, List.of()));
        if (outflow.status == OutflowStatus.AWAY) gaps.tell(person, outflow.since);
        return outflow;
    }

    /** What a line of history says beside who and when. */
    public record Line(String act, PartialDate on, String reason, List<Value> fields) {

        public Line(String act, PartialDate on, String reason) {
            this(act, on, reason, List.of());
        }

        /** That contact is lost: since when, how it came, and each thing that was done to find him. */
        public static Line lost(LocalDate on, ContactLoss loss) {
            var record = new ArrayList<>(List.of(new Value("contactLostSince", null, loss.since.toString())));
            loss.searchActions.forEach(action -> record.add(new Value("searchActions", null, action)));
            return new Line("contact-lost", PartialDate.of(on), loss.circumstance.name(), List.copyOf(record));
        }
    }

    /** Writes what was done to an episode; {@code from} is where it stood before. */
    public Outflow write(Outflow outflow, OutflowStatus from, Line line) {
        var change = new OutflowChange();
        change.id = ids.next();
        change.outflowId = outflow.id;
        change.recordedAt = clock.now();
        change.businessDate = clock.today();
        change.act = line.act();
        change.fromStatus = from;
        change.toStatus = outflow.status;
        change.onDay = line.on();
        change.reason = line.reason();
        change.fields.addAll(line.fields());
        change.importId = caller.importId();
        if (caller.isSignedIn()) by(caller.who(), change);
        outflows.getEntityManager().persist(change);
        var fields = line.fields().stream().map(Value::field).distinct().toList();
        audit.record(
                Act.of("outflow." + line.act())
                        .on(outflow.personId)
                        .changing(fields)
                        .because(line.reason()),
                outflow);
        if (from != null && from.isOpen() && !outflow.isOpen()) ended.fire(new EpisodeEnded(outflow));
        return outflows.written(outflow);
    }

    private static void by(Caller.Who who, OutflowChange change) {
        change.actorId = who.accountId();
        change.actorName = who.name();
        change.actorRole = who.role().name();
    }

    /** What is put right may be that he has left after he had said so, or that he has not come back. */
    public Outflow corrected(Outflow outflow, OutflowStatus from, Line line) {
        var departs = from == OutflowStatus.REPORTED && outflow.status == OutflowStatus.AWAY;
        var resumes = !from.isOpen() && outflow.isOpen();
        if (resumes) resumed.fire(new EpisodeResumed(outflow));
        if (departs || resumes) gaps.tell(outflow.person, outflow.since);
        return write(outflow, from, line);
    }

    /** He has left: whoever is missed at home is told of. */
    public Outflow departed(Outflow outflow, OutflowStatus from, String reason) {
        outflows.requireRoom(outflow);
        gaps.tell(outflow.person, outflow.since);
        return write(outflow, from, new Line("departed", outflow.departedOn, reason));
    }
}
