package guiyan.members;

import guiyan.organizations.Organizations;
import guiyan.people.contactpoints.ContactPoints;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;

/** Shows members together: their branches and phones are asked for once a page. */
@ApplicationScoped
class MemberViews {

    private final Organizations organizations;
    private final ContactPoints points;

    MemberViews(Organizations organizations, ContactPoints points) {
        this.organizations = organizations;
        this.points = points;
    }

    List<MemberView> of(List<Member> members) {
        var phones = points.ownMasks(members.stream().map(m -> m.id).toList());
        var units = organizations.refs(members.stream().map(m -> m.branchId).collect(Collectors.toSet()));
        return members.stream()
                .map(m -> MemberView.of(m, units.get(m.branchId), phones.get(m.id)))
                .toList();
    }

    MemberView of(Member member) {
        return of(List.of(member)).get(0);
    }

    /** The form as it stands, with masks in the place of secrets. */
    MemberForm form(Member member) {
        return MemberForm.of(member, points.ownMasks(List.of(member.id)).get(member.id));
    }
}
