package guiyan.members;

import guiyan.organizations.Organization;
import guiyan.people.PeopleCode;
import guiyan.people.Person;
import guiyan.people.Persons;
import guiyan.people.contactpoints.ContactPoints;
import guiyan.platform.Place;
import guiyan.platform.Refusal;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRows;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Takes members to other branches: within a township they move, into another one they end here and begin there. */
@Singleton
public class Moves {

    private final Members members;
    private final Persons persons;
    private final ContactPoints points;
    private final Registrar registrar;
    private final ScopedRows rows;
    private final Audit audit;

    Moves(Members members, Persons persons, ContactPoints points, Registrar registrar, ScopedRows rows, Audit audit) {
        this.members = members;
        this.persons = persons;
        this.points = points;
        this.registrar = registrar;
        this.rows = rows;
        this.audit = audit;
    }

    /** The member arrives in a branch; answers his row on the roll there. */
    public Member arrive(Member member, Organization branch, LocalDate on, String letter) {
        if (branch.townshipId.equals(member.townshipId)) return move(member, branch, letter);
        leave(member, on);
        return former(member, branch)
                .map(former -> reopen(former, branch, letter))
                .orElseGet(() -> enrol(member, branch, letter));
    }

    /** The member leaves for a place that keeps its roll elsewhere. */
    public void leave(Member member, LocalDate on) {
        member.end(MemberStatus.TRANSFERRED, on);
        audit.record(Act.of("member.ended").on(member.id).because(MemberStatus.TRANSFERRED.name()), member);
        members.written(member);
    }

    private Member move(Member member, Organization branch, String letter) {
        member.requireActive();
        var from = Place.of(member);
        place(member, branch);
        audit.record(Act.of("member.moved").on(member.id).because(letter).movedFrom(from), member);
        return members.written(member);
    }

    private void place(Member member, Organization branch) {
        var person = member.person;
        person.placeWhere(branch);
        person.villageGroup = null;
        member.placeWhere(branch);
        persons.written(person);
        rows.follow(List.of(person.id), branch);
        registrar.reindex(List.of(person));
    }

    /** Who has the same citizen id in the township he comes to: himself, when he was on a roll there. */
    private Optional<Member> former(Member member, Organization branch) {
        var id = member.person.citizenId;
        if (id == null) return Optional.empty();
        var township = new Scope(Scope.Reach.TOWNSHIP, List.of(branch.townshipId));
        return persons.withCitizenIds(township, List.of(id.print)).stream()
                .findFirst()
                .map(person -> members.findById(person.id));
    }

    private Member reopen(Member former, Organization branch, String letter) {
        if (former.isActive()) throw new Refusal(PeopleCode.CITIZEN_ID_TAKEN, null);
        former.reinstate();
        var from = Place.of(former);
        place(former, branch);
        audit.record(Act.of("member.received").on(former.id).because(letter).movedFrom(from), former);
        return members.written(former);
    }

    private Member enrol(Member member, Organization branch, String letter) {
        var id = registrar.known(member.person);
        var form = MemberForm.carried(member, PublicId.of(branch.id), id == null ? null : id.value(), letter);
        Person there = registrar.enrol(form, branch).person();
        points.carry(member.person, there);
        registrar.reindex(List.of(there));
        var received = members.findById(there.id);
        audit.record(Act.of("member.received").on(there.id).because(letter), received);
        return received;
    }
}
