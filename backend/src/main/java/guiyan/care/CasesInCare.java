package guiyan.care;

import guiyan.platform.Caller;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.ids.PublicId;
import guiyan.platform.work.OpenWork;
import jakarta.inject.Singleton;

/** Children and elders whom somebody looks after; when he leaves, another one does, or they stand among those nobody goes to. */
@Singleton
class CasesInCare implements OpenWork {

    private final CareCases cases;
    private final Carers carers;
    private final Caller caller;
    private final Audit audit;

    CasesInCare(CareCases cases, Carers carers, Caller caller, Audit audit) {
        this.cases = cases;
        this.carers = carers;
        this.caller = caller;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return "CARE_CASES";
    }

    @Override
    public long of(long accountId) {
        return cases.count("carerId = ?1 and closedOn is null", accountId);
    }

    @Override
    public void handOver(long from, long to) {
        var heir = carers.find(caller.scope(), PublicId.of(to));
        for (var care : cases.list("carerId = ?1 and closedOn is null", from)) {
            heir.ifPresentOrElse(each -> care.assign(each.id(), each.name()), care::unassign);
            audit.record(Act.of("care.assigned").on(care.personId).because(care.carer), care);
            cases.stamped(care);
        }
    }
}
