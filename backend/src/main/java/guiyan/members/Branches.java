package guiyan.members;

import guiyan.organizations.Organization;
import guiyan.organizations.OrganizationCode;
import guiyan.organizations.Organizations;
import guiyan.platform.Caller;
import guiyan.platform.Refusal;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;

/** The branches that a caller can enrol somebody in. */
@Singleton
class Branches {

    private final Organizations organizations;
    private final Caller caller;

    Branches(Organizations organizations, Caller caller) {
        this.organizations = organizations;
        this.caller = caller;
    }

    /** The branch that a form names. */
    Organization named(PublicId id) {
        var branch = organizations.findById(id.value());
        if (branch == null || !caller.scope().holds(branch))
            throw new Refusal(MemberCode.BRANCH_UNKNOWN, "organizationId");
        if (!branch.keepsARegister()) throw new Refusal(OrganizationCode.UNIT_NEEDS_A_BRANCH, "organizationId");
        branch.requireStanding();
        return branch;
    }
}
