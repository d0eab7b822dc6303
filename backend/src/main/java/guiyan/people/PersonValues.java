package guiyan.people;

import guiyan.people.values.CitizenId;
import guiyan.people.values.Phone;
import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;

/** Values of a form that must be what they are called, else the form's field is refused. */
public final class PersonValues {

    private PersonValues() {}

    /** A citizen id from the field {@code citizenId}. */
    public static CitizenId citizenId(String text) {
        if (text.contains("·") || text.contains("*")) throw new Refusal(PlatformCode.MASKED_VALUE, "citizenId");
        try {
            return CitizenId.parse(text.strip());
        } catch (IllegalArgumentException wrong) {
            throw new Refusal(PeopleCode.CITIZEN_ID_WRONG, "citizenId");
        }
    }

    /** A phone number from the field {@code phone}. */
    public static Phone phone(String text) {
        if (text.contains("*")) throw new Refusal(PlatformCode.MASKED_VALUE, "phone");
        return Phone.find(text).orElseThrow(() -> new Refusal(PeopleCode.PHONE_WRONG, "phone"));
    }
}
