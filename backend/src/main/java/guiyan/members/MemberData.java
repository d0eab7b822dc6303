package guiyan.members;

import guiyan.people.values.Membership;
import guiyan.people.values.Sex;
import guiyan.platform.PersonalData;
import guiyan.platform.calendar.PartialDate;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What the roll says of a member, in the copy of his data. */
@Singleton
class MemberData implements PersonalData {

    private final Members members;
    private final Registrar registrar;

    MemberData(Members members, Registrar registrar) {
        this.members = members;
        this.registrar = registrar;
    }

    /** One line of the roll, the citizen id in clear. */
    record Copy(
            String name,
            Sex sex,
            PartialDate birthDate,
            String citizenId,
            String ethnicity,
            String education,
            String villageGroup,
            Membership membership,
            PartialDate joinedOn,
            PartialDate fullMemberOn,
            MemberStatus status,
            LocalDate endedOn,
            String endReason,
            String note,
            String source,
            String externalId,
            Instant recordedAt) {}

    @Override
    public String part() {
        return "member";
    }

    @Override
    public List<Copy> copy(long person) {
        return members.findByIdOptional(person).stream().map(this::copy).toList();
    }

    private Copy copy(Member member) {
        var person = member.person;
        var id = registrar.known(person);
        return new Copy(
                person.name,
                person.sex,
                person.birthDate,
                id == null ? null : id.value(),
                person.ethnicity,
                person.education,
                person.villageGroup,
                member.membership,
                member.joinedOn,
                member.fullMemberOn,
                member.status,
                member.endedOn,
                member.endReason,
                member.note,
                person.source,
                person.externalId,
                member.recordedAt);
    }
}
