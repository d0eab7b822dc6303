package guiyan.homecoming.requests;

import guiyan.homecoming.values.OfMember;
import guiyan.people.Person;
import guiyan.platform.Caller;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.crypto.Vault;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** What becomes of requests from the day they are raised, and what is sealed of them. */
@Singleton
public class SupportDesk {

    private final SupportRequests requests;
    private final SupportSteps steps;
    private final Vault vault;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    SupportDesk(
            SupportRequests requests,
            SupportSteps steps,
            Vault vault,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.requests = requests;
        this.steps = steps;
        this.vault = vault;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** What somebody asks for, as whoever sits at the desk writes it down. */
    public SupportRequest raise(Person person, SupportTopic topic, String words, LocalDate on) {
        OfMember.requirePast("receivedOn", on, clock.today());
        return raised(begun(person, caller.who().name(), topic, words, on));
    }

    /** What somebody asks for on his own phone. */
    SupportRequest raiseHimself(Person person, SupportTopic topic, String words) {
        var request = begun(person, person.name, topic, words, clock.today());
        request.byHimself = true;
        return raised(request);
    }

    private SupportRequest begun(Person person, String writer, SupportTopic topic, String words, LocalDate on) {
        var request = new SupportRequest();
        request.concern(person, writer);
        request.topic = topic;
        request.wordsCipher = vault.sealText(words);
        request.receivedOn = on;
        return request;
    }

    private SupportRequest raised(SupportRequest request) {
        return written(
                requests.recorded(request), Act.of("support-request.raised").because(request.topic.name()));
    }

    /** The office has come a step further. */
    public SupportRequest step(SupportRequest request, LocalDate on, String words) {
        request.step(on, clock.today());
        var step = new SupportStep();
        step.placeWhere(request);
        step.personId = request.personId;
        step.requestId = request.id;
        step.onDay = on;
        step.wordsCipher = vault.sealText(words);
        step.recordedBy = caller.who().name();
        steps.recorded(step);
        return written(request, Act.of("support-request.stepped"));
    }

    /** This has become of it, and this is what he was told. */
    public SupportRequest close(SupportRequest request, SupportResult became, LocalDate on, String told) {
        request.close(became, on, clock.today());
        request.outcomeCipher = vault.sealText(told);
        return closed(request);
    }

    /** He does not need it any more. */
    SupportRequest withdraw(SupportRequest request) {
        request.close(SupportResult.WITHDRAWN, clock.today(), clock.today());
        return closed(request);
    }

    private SupportRequest closed(SupportRequest request) {
        return written(request, Act.of("support-request.closed").because(request.result.name()));
    }

    private SupportRequest written(SupportRequest request, Act act) {
        audit.record(act.on(request.personId), request);
        return requests.written(request);
    }

    String words(SupportRequest request) {
        return vault.openText(request.wordsCipher);
    }

    String outcome(SupportRequest request) {
        return request.outcomeCipher == null ? null : vault.openText(request.outcomeCipher);
    }

    List<StepView> milestones(SupportRequest request) {
        return steps.of(request).stream().map(this::shown).toList();
    }

    StepView shown(SupportStep step) {
        return new StepView(step.onDay, vault.openText(step.wordsCipher), step.recordedBy);
    }

    OwnSupportView own(SupportRequest request, List<StepView> milestones) {
        return new OwnSupportView(
                PublicId.of(request.id),
                request.topic,
                words(request),
                request.receivedOn,
                request.state(),
                milestones,
                request.closedOn,
                request.result,
                outcome(request));
    }
}
