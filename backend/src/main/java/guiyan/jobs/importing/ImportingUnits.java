package guiyan.jobs.importing;

import guiyan.organizations.Organization;
import guiyan.organizations.Organizations;
import guiyan.organizations.Reaching;
import guiyan.platform.Caller;
import guiyan.platform.importing.ImportContext;
import jakarta.inject.Singleton;

/** The unit that the rows of a file belong to: the one named at the upload, else the uploader's own. */
@Singleton
class ImportingUnits {

    private final Organizations organizations;
    private final Caller caller;

    ImportingUnits(Organizations organizations, Caller caller) {
        this.organizations = organizations;
        this.caller = caller;
    }

    Organization of(ImportContext context) {
        var id = context.organizationId() == null ? caller.who().unitId() : context.organizationId();
        return organizations.findById(id);
    }

    /** What may be named in the file. */
    Reaching reaching(ImportContext context) {
        return organizations.reaching(context.scope());
    }
}
