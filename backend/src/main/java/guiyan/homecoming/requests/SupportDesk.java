package guiyan.homecoming.requests;

import guiyan.people.Person;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.crypto.Vault;
import guiyan.platform.ids.PublicId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Raises requests, and opens what is sealed of one. */
@ApplicationScoped
class SupportDesk {

    private final SupportRequests requests;
    private final SupportSteps steps;
    private final Vault vault;
    private final Audit audit;

    SupportDesk(SupportRequests requests, SupportSteps steps, Vault vault, Audit audit) {
        this.requests = requests;
        this.steps = steps;
        this.vault = vault;
        this.audit = audit;
    }

    SupportRequest raise(Person person, String writer, SupportTopic topic, String words, LocalDate on) {
        var request = new SupportRequest();
        request.concern(person, writer);
        request.topic = topic;
        request.wordsCipher = vault.sealText(words);
        request.receivedOn = on;
        return requests.recorded(request);
    }

    SupportRequest written(SupportRequest request, Act act) {
        audit.record(act.on(request.personId), request);
        return requests.written(request);
    }

    void step(SupportRequest request, StepForm form, String writer) {
        var step = new SupportStep();
        step.placeWhere(request);
        step.personId = request.personId;
        step.requestId = request.id;
        step.onDay = form.on();
        step.wordsCipher = vault.sealText(form.words());
        step.recordedBy = writer;
        steps.recorded(step);
    }

    void tell(SupportRequest request, String outcome) {
        request.outcomeCipher = vault.sealText(outcome);
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
