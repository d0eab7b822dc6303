package guiyan.care.importing;

import guiyan.care.CareCases;
import guiyan.care.CareDesk;
import guiyan.care.CareKeeper;
import guiyan.care.CareSeals;
import guiyan.care.commitments.CareCommitments;
import guiyan.care.commitments.Departures;
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
    final CareCommitments commitments;
    final Departures departures;
    final CareDesk desk;
    final CareSeals seals;
    final CareKeeper keeper;
    final Audit audit;
    final Caller caller;

    CareTools(
            Roll roll,
            CareCases cases,
            CareVisits visits,
            CareCommitments commitments,
            Departures departures,
            CareDesk desk,
            CareSeals seals,
            CareKeeper keeper,
            Audit audit,
            Caller caller) {
        this.roll = roll;
        this.cases = cases;
        this.visits = visits;
        this.commitments = commitments;
        this.departures = departures;
        this.desk = desk;
        this.seals = seals;
        this.keeper = keeper;
        this.audit = audit;
        this.caller = caller;
    }
}
