package guiyan.people.contactpoints;

import guiyan.people.PeopleCode;
import guiyan.people.values.Phone;
import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a person fills in, to add a contact point or to revise one. */
record ContactPointForm(
        @NotNull PublicId personId,
        @NotBlank @Size(max = 40) String value,
        @NotNull ContactPoint.Owner owner,
        @Size(max = 40) String label) {

    static ContactPointForm of(ContactPoint point) {
        return new ContactPointForm(PublicId.of(point.personId), point.value.mask, point.owner, point.label);
    }

    Phone phone() {
        if (value.contains("*")) throw new Refusal(PlatformCode.MASKED_VALUE, "value");
        return Phone.find(value).orElseThrow(() -> new Refusal(PeopleCode.PHONE_WRONG, "value"));
    }

    boolean keepsTheValueOf(ContactPoint point) {
        return value.equals(point.value.mask);
    }
}
