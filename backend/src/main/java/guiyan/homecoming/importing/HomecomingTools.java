package guiyan.homecoming.importing;

import guiyan.outflow.importing.Roll;
import guiyan.platform.Caller;
import guiyan.platform.audit.Audit;
import jakarta.inject.Singleton;

/** What a pass over a register of homecoming works with; not behind a proxy, so that its fields are there. */
@Singleton
class HomecomingTools {

    final Roll roll;
    final Audit audit;
    final Caller caller;

    HomecomingTools(Roll roll, Audit audit, Caller caller) {
        this.roll = roll;
        this.audit = audit;
        this.caller = caller;
    }
}
