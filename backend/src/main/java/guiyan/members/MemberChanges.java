package guiyan.members;

import guiyan.platform.audit.Changes;
import java.util.List;
import java.util.Set;

/** Which fields of a member's form differ. */
final class MemberChanges {

    /** Fields that search keys are made of. */
    static final Set<String> SEARCHED = Set.of("name", "citizenId", "phone");

    private MemberChanges() {}

    /** A basis is none of the member's own fields: it stands with the consents. */
    static List<String> between(MemberForm before, MemberForm after) {
        return Changes.between(before, after).stream()
                .filter(field -> !field.equals("citizenIdBasis"))
                .toList();
    }
}
