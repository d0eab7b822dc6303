package guiyan.care.importing;

import guiyan.care.CareCases;
import guiyan.care.CareDesk;
import guiyan.care.CareSeals;
import guiyan.care.visits.CareVisits;
import guiyan.outflow.importing.Roll;
import guiyan.platform.Caller;
import guiyan.platform.audit.Audit;
import jakarta.inject.Singleton;

/** What a pass over a register of care works with; not behind a proxy, so that its fields are there. */
@Singleton
class CareTools {

    final Roll roll;
    final CareCases cases;
    final CareVisits visits;
    final CareDesk desk;
    final CareSeals seals;
    final Audit audit;
    final Caller caller;

    CareTools(
            Roll roll, CareCases cases, CareVisits visits, CareDesk desk, CareSeals seals, Audit audit, Caller caller) {
        this.roll = roll;
        this.cases = cases;
        this.visits = visits;
        this.desk = desk;
        this.seals = seals;
        this.audit = audit;
        this.caller = caller;
    }
}
