package guiyan.members.persons;

import guiyan.organizations.OrganizationRef;
import guiyan.people.Person;
import guiyan.people.values.Sex;
import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.ids.PublicId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who does not stand on the roll, masked. */
record PersonView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        @Schema(required = true) String name,
        @Schema(required = true) Sex sex,
        PartialDate birthDate,
        String phone,
        String ethnicity,
        String education,
        @Schema(required = true) OrganizationRef organization,
        String villageGroup,
        String externalId)
        implements Revisioned, Located {

    static PersonView of(Person person, OrganizationRef unit, String phone) {
        return new PersonView(
                PublicId.of(person.id),
                Revisioned.etag(person),
                person.name,
                person.sex,
                person.birthDate,
                phone,
                person.ethnicity,
                person.education,
                unit,
                person.villageGroup,
                person.externalId);
    }

    @Override
    public String location() {
        return "/persons/" + id;
    }
}
