package guiyan.members.corrections;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import guiyan.members.Member;
import guiyan.platform.Caller;
import guiyan.platform.Role;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.BusinessClock;
import jakarta.inject.Singleton;

/** Takes what is proposed about a member's file. */
@Singleton
public class CorrectionDesk {

    private final Corrections corrections;
    private final Correcting correcting;
    private final ObjectMapper json;
    private final Caller caller;
    private final Audit audit;
    private final BusinessClock clock;

    CorrectionDesk(
            Corrections corrections,
            Correcting correcting,
            ObjectMapper json,
            Caller caller,
            Audit audit,
            BusinessClock clock) {
        this.corrections = corrections;
        this.correcting = correcting;
        this.json = json;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** One field of the file that is wrong, with the value it should have. */
    public record Mistake(String field, String value) {}

    /** Proposes it in somebody's name, for a reason. */
    public CorrectionRequest propose(Member member, Mistake mistake, String reason, String by) {
        return propose(member, json.createObjectNode().put(mistake.field(), mistake.value()), reason, by);
    }

    private Long own() {
        var who = caller.who();
        return who.role() == Role.MEMBER ? who.accountId() : null;
    }

    CorrectionRequest propose(Member member, ObjectNode changes, String reason, String by) {
        var request = correcting.proposal(member, changes);
        request.reason = reason;
        request.propose(clock.today(), by, own());
        corrections.recorded(request);
        audit.record(Act.of("correction.proposed").on(member.id).because(reason), request);
        return corrections.written(request);
    }
}
