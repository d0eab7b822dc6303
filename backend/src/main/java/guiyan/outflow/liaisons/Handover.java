package guiyan.outflow.liaisons;

import guiyan.outflow.Outflow;
import guiyan.outflow.OutflowCode;
import guiyan.outflow.Outflows;
import guiyan.outflow.liaisons.HandoverView.Moving;
import guiyan.people.Person;
import guiyan.people.PersonRef;
import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import guiyan.platform.Scope;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Moves a caseload to another liaison in one act, or shows what would move. */
@Singleton
public class Handover {

    private final Liaisons liaisons;
    private final Outflows outflows;
    private final Audit audit;

    Handover(Liaisons liaisons, Outflows outflows, Audit audit) {
        this.liaisons = liaisons;
        this.outflows = outflows;
        this.audit = audit;
    }

    HandoverView of(Scope scope, Person to, HandoverForm form) {
        if (scope.isAboveATownship()) throw new Refusal(PlatformCode.NARROW_THE_UNIT, "organizationId");
        var open = outflows.openIn(scope);
        var charges = liaisons.currentOf(open.stream().map(each -> each.id).toList());
        var moving = open.stream()
                .filter(each -> moves(charges.get(each.id), to, form.fromLiaisonId()))
                .toList();
        var view = moving.stream().map(each -> shown(each, charges)).toList();
        if (!form.dryRun()) move(moving, to, form);
        return new HandoverView(!form.dryRun(), view.size(), view);
    }

    /** Puts somebody in charge of whom nobody of the scope is in charge of yet. */
    public void entrust(Scope scope, Person to, LocalDate on, String reason) {
        var open = outflows.openIn(scope);
        var charges = liaisons.currentOf(open.stream().map(each -> each.id).toList());
        assign(open.stream().filter(each -> !charges.containsKey(each.id)).toList(), to, on, reason);
    }

    private static boolean moves(LiaisonAssignment charge, Person to, PublicId from) {
        if (charge == null) return from == null;
        return !charge.liaisonId.equals(to.id) && (from == null || charge.liaisonId == from.value());
    }

    private static Moving shown(Outflow outflow, Map<Long, LiaisonAssignment> charges) {
        var charge = charges.get(outflow.id);
        return new Moving(
                PublicId.of(outflow.id),
                PersonRef.of(outflow.person),
                charge == null ? null : PersonRef.of(charge.liaison));
    }

    private void move(List<Outflow> moving, Person to, HandoverForm form) {
        if (form.expected() != null && form.expected() != moving.size())
            throw new Refusal(OutflowCode.HANDOVER_CHANGED, "expected").legal("dryRun");
        assign(moving, to, form.on(), form.reason());
    }

    private void assign(List<Outflow> moving, Person to, LocalDate on, String reason) {
        for (var outflow : moving) {
            var charge = liaisons.assign(outflow, to, on, reason);
            audit.record(Act.of("liaison.assigned").on(charge.personId).because(reason), charge);
        }
    }
}
