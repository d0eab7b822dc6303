package guiyan.members;

import guiyan.people.Person;
import guiyan.people.values.Membership;
import guiyan.people.values.Sex;
import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.crypto.Sealed;
import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person fills in, to enrol a member or to revise one. Only name and unit are required: ledgers have gaps. */
record MemberForm(
        @NotNull PublicId organizationId,
        @NotBlank @Size(max = 80) String name,
        Sex sex,
        PartialDate birthDate,

        @Size(max = 20) @Schema(description = "Whole id, or the stored one's mask to leave it alone")
        String citizenId,

        @Size(max = 200) @Schema(description = "On what footing the citizen id is held")
        String citizenIdBasis,

        @Size(max = 40) @Schema(description = "The member's own number, or its mask to leave it alone")
        String phone,

        @Pattern(regexp = "\\d\\d") String ethnicity,
        @Pattern(regexp = "[1-9]0") String education,
        Membership membership,
        PartialDate joinedOn,
        PartialDate fullMemberOn,
        @Size(max = 40) String villageGroup,
        @Size(max = 400) String note,
        @Size(max = 40) String source,
        @Size(max = 80) String externalId) {

    static MemberForm of(Member member, String phone) {
        var person = member.person;
        return new MemberForm(
                PublicId.of(member.branchId),
                person.name,
                person.sex,
                person.birthDate,
                Sealed.mask(person.citizenId),
                null,
                phone,
                person.ethnicity,
                person.education,
                member.membership,
                member.joinedOn,
                member.fullMemberOn,
                person.villageGroup,
                member.note,
                person.source,
                person.externalId);
    }

    /** What goes with a member into another township: what the office there is told, not what was noted here. */
    static MemberForm carried(Member member, PublicId branch, String citizenId, String basis) {
        var person = member.person;
        return new MemberForm(
                branch,
                person.name,
                person.sex,
                person.birthDate,
                citizenId,
                basis,
                null,
                person.ethnicity,
                person.education,
                member.membership,
                member.joinedOn,
                member.fullMemberOn,
                null,
                null,
                null,
                null);
    }

    /** The same under the number that another system has given it. */
    MemberForm known(String source, String externalId) {
        return new MemberForm(
                organizationId,
                name,
                sex,
                birthDate,
                citizenId,
                citizenIdBasis,
                phone,
                ethnicity,
                education,
                membership,
                joinedOn,
                fullMemberOn,
                villageGroup,
                note,
                source,
                externalId);
    }

    /** A form in which nothing is said yet. */
    static MemberForm blank() {
        return new MemberForm(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    void applyTo(Member member, LocalDate today) {
        describe(member.person, today);
        refuseFuture(joinedOn, "joinedOn", today);
        refuseFuture(fullMemberOn, "fullMemberOn", today);
        member.takes(membership == null ? Membership.FULL : membership, joinedOn, fullMemberOn);
        member.nameKey = member.person.nameKey;
        member.note = note;
    }

    private void describe(Person person, LocalDate today) {
        refuseFuture(birthDate, "birthDate", today);
        person.rename(name.strip());
        person.sex = sex == null ? Sex.UNKNOWN : sex;
        person.birthDate = birthDate;
        person.ethnicity = ethnicity;
        person.education = education;
        person.villageGroup = villageGroup;
        person.source = source;
        person.externalId = externalId;
    }

    private static void refuseFuture(PartialDate date, String field, LocalDate today) {
        if (date != null && date.isSurelyAfter(today)) throw new Refusal(PlatformCode.IN_FUTURE, field);
    }
}
