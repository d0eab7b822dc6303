package guiyan.members;

import guiyan.people.Persons;
import guiyan.people.SearchKeys;
import guiyan.people.values.CitizenId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Records that give way to another one of the same person, and come back when that was a mistake. */
@Singleton
public class Tombstones {

    private final Members members;
    private final Persons persons;
    private final Registrar registrar;
    private final SearchKeys keys;

    Tombstones(Members members, Persons persons, Registrar registrar, SearchKeys keys) {
        this.members = members;
        this.persons = persons;
        this.registrar = registrar;
        this.keys = keys;
    }

    /** The record is found no more, and says which one stands for it. */
    public void giveWay(Member lose, Member keep) {
        lose.giveWayTo(keep);
        persons.written(lose.person);
        members.written(lose);
        keys.remove(List.of(lose.id));
    }

    /** The record stands for itself again, with what only one record can have. */
    public void comeBack(Member member, MemberStatus status, Map<String, String> values) {
        var person = member.person;
        person.supersededBy = null;
        person.citizenId =
                values.get("citizenId") == null ? null : persons.sealed(new CitizenId(values.get("citizenId")));
        person.source = values.get("source");
        person.externalId = values.get("externalId");
        member.status = status;
        persons.written(person);
        members.written(member);
        registrar.reindex(List.of(person));
    }

    /** Others have come to the record, or gone from it: it is found by them, and its version has moved. */
    public void touched(Member member) {
        persons.written(member.person);
        members.written(member);
        registrar.reindex(List.of(member.person));
    }
}
