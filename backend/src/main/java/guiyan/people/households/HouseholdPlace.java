package guiyan.people.households;

import guiyan.people.values.Kinship;
import guiyan.platform.Refusal;
import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is to have which place in a household. */
record HouseholdPlace(
        @NotNull PublicId personId,

        @NotNull
        @Pattern(regexp = Kinship.CODES)
        @Schema(description = "What he is to the head, GB/T 4761-2008, two digits")
        String relation) {

    boolean isHead() {
        return Kinship.isHead(relation);
    }

    /** The places, or none; refuses a person who is named twice. */
    static List<HouseholdPlace> each(List<HouseholdPlace> places) {
        if (places == null) return List.of();
        var seen = new HashSet<PublicId>();
        for (int i = 0; i < places.size(); i++)
            if (!seen.add(places.get(i).personId))
                throw new Refusal(HouseholdCode.PERSON_TWICE, "persons/" + i + "/personId");
        return places;
    }
}
