package guiyan.members;

import guiyan.organizations.Organizations;
import guiyan.people.Persons;
import guiyan.platform.MergePatch;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Puts many members who are on the roll into one village group. */
@Singleton
class RegroupInBulk extends MemberActInBulk {

    private final Persons persons;
    private final Audit audit;

    RegroupInBulk(Members members, Organizations organizations, Persons persons, Audit audit) {
        super(members, organizations);
        this.persons = persons;
        this.audit = audit;
    }

    record RegroupForm(@NotBlank @Size(max = 40) String villageGroup) {}

    @Override
    public String action() {
        return "regroup";
    }

    @Override
    public void check(MergePatch values) {
        values.onto(new RegroupForm(null));
    }

    @Override
    void act(Member member, MergePatch values) {
        member.requireActive();
        member.person.villageGroup = values.onto(new RegroupForm(null)).villageGroup();
        persons.stamped(member.person);
        audit.record(Act.of("member.revised").on(member.id).changing(List.of("villageGroup")), member);
    }
}
