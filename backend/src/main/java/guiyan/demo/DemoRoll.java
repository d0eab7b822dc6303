package guiyan.demo;

import guiyan.members.Member;
import guiyan.members.Members;
import guiyan.organizations.Organizations;
import guiyan.people.Persons;
import guiyan.platform.Scope;
import jakarta.inject.Singleton;
import java.util.List;

/** Finds those whom the demonstration speaks of. */
@Singleton
class DemoRoll {

    private final Organizations organizations;
    private final Persons persons;
    private final Members members;

    DemoRoll(Organizations organizations, Persons persons, Members members) {
        this.organizations = organizations;
        this.persons = persons;
        this.members = members;
    }

    /** Whoever of a unit has this name. */
    Member member(String unit, String name) {
        var village = organizations.requireByCode(Scope.EVERYTHING, unit);
        var scope = new Scope(Scope.Reach.BRANCH, List.of(village.id));
        return members.findById(persons.named(scope, name, 1).get(0).id);
    }
}
