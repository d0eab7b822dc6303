package guiyan.members;

import guiyan.people.contactpoints.ContactPoint;
import guiyan.people.contactpoints.ContactPoints;
import guiyan.platform.Scope;
import guiyan.platform.crypto.Sealed;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;
import java.util.List;

/** Shows members as the roll lists them, and their forms. */
@Singleton
class MemberViews {

    private final Members members;
    private final ContactPoints points;

    MemberViews(Members members, ContactPoints points) {
        this.members = members;
        this.points = points;
    }

    /** What is stored of him now, whatever scope he was found in. */
    MemberView of(Member member) {
        return members.line(Scope.EVERYTHING, PublicId.of(member.id)).view;
    }

    /** The form as it stands, with masks in the place of secrets. */
    MemberForm form(Member member) {
        return MemberForm.of(member, points.ownMasks(List.of(member.id)).get(member.id));
    }

    /** The same where his own number is at hand. */
    static MemberForm form(Member member, ContactPoint own) {
        return MemberForm.of(member, own == null ? null : Sealed.mask(own.value));
    }
}
