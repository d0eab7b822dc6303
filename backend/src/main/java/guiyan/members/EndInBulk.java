package guiyan.members;

import guiyan.organizations.Organizations;
import guiyan.platform.MergePatch;
import guiyan.platform.audit.Audit;
import jakarta.inject.Singleton;

/** Ends many memberships with one fact. */
@Singleton
class EndInBulk extends MemberActInBulk {

    private final Audit audit;

    EndInBulk(Members members, Organizations organizations, Audit audit) {
        super(members, organizations);
        this.audit = audit;
    }

    @Override
    public String action() {
        return "end";
    }

    @Override
    public void check(MergePatch values) {
        values.onto(new EndForm(null, null));
    }

    @Override
    void act(Member member, MergePatch values) {
        values.onto(new EndForm(null, null)).applyTo(member, audit);
    }
}
