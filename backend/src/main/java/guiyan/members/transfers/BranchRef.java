package guiyan.members.transfers;

import guiyan.organizations.Organization;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One end of a letter: a branch as a letter names it, or a place outside, which has no code. */
record BranchRef(String code, @Schema(required = true) String name) {

    static BranchRef of(Organization branch, Organization township) {
        return new BranchRef(branch.code, "%s %s".formatted(township.shortName, branch.shortName));
    }
}
