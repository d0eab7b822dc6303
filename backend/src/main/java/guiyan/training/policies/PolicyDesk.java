package guiyan.training.policies;

import guiyan.organizations.Organizations;
import guiyan.platform.Caller;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.Ids;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;

/** Shows policies with their answers, and takes what is asked about them. */
@Singleton
public class PolicyDesk {

    private final Policies policies;
    private final Organizations organizations;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;
    private final Ids ids;

    PolicyDesk(
            Policies policies, Organizations organizations, Audit audit, Caller caller, BusinessClock clock, Ids ids) {
        this.policies = policies;
        this.organizations = organizations;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.ids = ids;
    }

    List<PolicyView> views(List<Policy> shown) {
        var units = organizations.refs(shown.stream().map(p -> p.unitId).collect(Collectors.toSet()));
        var answered = policies.answered(shown.stream().map(p -> p.id).toList());
        return shown.stream()
                .map(p -> PolicyView.of(p, units.get(p.unitId), clock.today(), answered.getOrDefault(p.id, List.of())))
                .toList();
    }

    PolicyView view(Policy policy) {
        return views(List.of(policy)).get(0);
    }

    /** Somebody asks; who it is is not kept. */
    public PolicyQuestion ask(Policy policy, String words) {
        policy.requireStanding();
        var question = new PolicyQuestion();
        question.id = ids.next();
        question.recordedAt = clock.now();
        question.revisedAt = question.recordedAt;
        question.policyId = policy.id;
        question.askedOn = clock.today();
        question.question = words.strip();
        policies.getEntityManager().persist(question);
        audit.record(Act.of("policy.asked"), policy);
        policies.flush();
        return question;
    }

    /** The answer becomes a part of the policy. */
    public PolicyQuestion answer(Policy policy, PolicyQuestion question, String words) {
        question.answer(clock.today(), words.strip(), caller.who().name());
        question.revisedAt = clock.now();
        audit.record(Act.of("policy.answered"), policy);
        policies.flush();
        return question;
    }
}
