package guiyan.members.persons;

import guiyan.people.Person;
import guiyan.people.values.Sex;
import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What another system tells of somebody; never a citizen id, for work needs none. */
record PersonForm(
        @NotNull @Schema(description = "His village") PublicId organizationId,
        @NotBlank @Size(max = 80) String name,
        Sex sex,
        PartialDate birthDate,

        @Size(max = 40) @Schema(description = "His own number, or its mask to leave it alone")
        String phone,

        @Pattern(regexp = "\\d\\d") String ethnicity,
        @Pattern(regexp = "[1-9]0") String education,
        @Size(max = 40) String villageGroup) {

    PersonForm {
        name = name == null ? null : name.strip();
        sex = sex == null ? Sex.UNKNOWN : sex;
    }

    static PersonForm blank() {
        return new PersonForm(null, null, null, null, null, null, null, null);
    }

    static PersonForm of(Person person, String phone) {
        return new PersonForm(
                PublicId.of(person.branchId),
                person.name,
                person.sex,
                person.birthDate,
                phone,
                person.ethnicity,
                person.education,
                person.villageGroup);
    }

    void applyTo(Person person, LocalDate today) {
        if (birthDate != null && birthDate.isSurelyAfter(today)) throw new Refusal(PlatformCode.IN_FUTURE, "birthDate");
        person.rename(name);
        person.sex = sex;
        person.birthDate = birthDate;
        person.ethnicity = ethnicity;
        person.education = education;
        person.villageGroup = villageGroup;
    }
}
