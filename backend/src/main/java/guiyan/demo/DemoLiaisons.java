package guiyan.demo;

import guiyan.members.Member;
import guiyan.members.Members;
import guiyan.organizations.Organization;
import guiyan.organizations.Organizations;
import guiyan.outflow.Outflows;
import guiyan.outflow.liaisons.Handover;
import guiyan.platform.Caller;
import guiyan.platform.Callers;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/** Gives each village somebody at home who keeps contact with all its members away, where nobody does yet. */
@Singleton
class DemoLiaisons {

    private static final LocalDate NAMED_ON = LocalDate.of(2008, 7, 31);
    private static final String BECAUSE = "支部分工";

    private final Organizations organizations;
    private final Members members;
    private final Outflows outflows;
    private final Handover handover;
    private final Callers callers;
    private final Caller caller;

    DemoLiaisons(
            Organizations organizations,
            Members members,
            Outflows outflows,
            Handover handover,
            Callers callers,
            Caller caller) {
        this.organizations = organizations;
        this.members = members;
        this.outflows = outflows;
        this.handover = handover;
        this.callers = callers;
        this.caller = caller;
    }

    @ActivateRequestContext
    @Transactional
    void name(long recorder) {
        caller.is(callers.acting(recorder));
        for (var village : organizations.branches(caller.scope()))
            atHome(village)
                    .ifPresent(liaison ->
                            handover.entrust(organizations.scopeOf(village), liaison.person, NAMED_ON, BECAUSE));
    }

    /** The youngest of those who have not gone away. */
    private Optional<Member> atHome(Organization village) {
        var scope = organizations.scopeOf(village);
        var away = outflows.openIn(scope).stream().map(each -> each.personId).collect(Collectors.toSet());
        return members.onRollOf(scope).stream()
                .filter(member -> member.person.birthDate != null && !away.contains(member.id))
                .max(Comparator.comparing(member -> member.person.birthDate.toString()));
    }
}
