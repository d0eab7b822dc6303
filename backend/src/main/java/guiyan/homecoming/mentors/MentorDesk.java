package guiyan.homecoming.mentors;

import guiyan.homecoming.intentions.ReturnIntentions;
import guiyan.homecoming.values.HomecomingCode;
import guiyan.homecoming.values.WorkField;
import guiyan.homecoming.ventures.Ventures;
import guiyan.members.Member;
import guiyan.platform.Caller;
import guiyan.platform.Refusal;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.BusinessClock;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** Brings pairs together, and says when they part. */
@Singleton
public class MentorDesk {

    private final MentorLinks links;
    private final Ventures ventures;
    private final ReturnIntentions intentions;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    MentorDesk(
            MentorLinks links,
            Ventures ventures,
            ReturnIntentions intentions,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.links = links;
        this.ventures = ventures;
        this.intentions = intentions;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** The one has plans that hold, the other runs something in the same field. */
    public MentorLink pair(Member planner, Member mentor, WorkField field, LocalDate since) {
        planner.requireActive();
        mentor.requireActive();
        var link = new MentorLink();
        link.concern(planner.person, caller.who().name());
        link.pair(planner.person, mentor.person, field, since, clock.today());
        requireAlike(planner.id, mentor.id, field);
        return written(links.recorded(link), Act.of("mentor-link.paired").because(field.name()));
    }

    private void requireAlike(long planner, long mentor, WorkField field) {
        if (!intentions.isPlanning(planner, clock.today()))
            throw new Refusal(HomecomingCode.PLANNER_HAS_NO_PLANS, "plannerId");
        if (!ventures.runsIn(mentor, field)) throw new Refusal(HomecomingCode.MENTOR_RUNS_NOTHING_ALIKE, "mentorId");
        if (links.isPaired(planner, mentor)) throw new Refusal(HomecomingCode.MENTOR_LINKED, "mentorId").legal("end");
    }

    MentorLink end(MentorLink link, LocalDate on) {
        link.end(on, clock.today());
        return written(link, Act.of("mentor-link.ended"));
    }

    private MentorLink written(MentorLink link, Act act) {
        audit.record(act.on(link.personId), link);
        return links.written(link);
    }
}
