package guiyan.people.matches;

import guiyan.people.PeopleCode;
import guiyan.people.PersonValues;
import guiyan.people.values.CitizenId;
import guiyan.people.values.Phone;
import guiyan.platform.Refusal;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.Size;

/** What is known of somebody before he is entered. */
record MatchForm(
        @Size(max = 80) String name,
        PartialDate birthDate,
        @Size(max = 20) String citizenId,
        @Size(max = 40) String phone,
        PublicId organizationId) {

    void requireSomething() {
        if (isBlank(name) && isBlank(citizenId) && isBlank(phone))
            throw new Refusal(PeopleCode.NOTHING_TO_MATCH, "name");
    }

    CitizenId id() {
        return isBlank(citizenId) ? null : PersonValues.citizenId(citizenId);
    }

    Phone number() {
        return isBlank(phone) ? null : PersonValues.phone(phone);
    }

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
