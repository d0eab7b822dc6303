package guiyan.homecoming.mentors;

import guiyan.homecoming.values.WorkField;
import guiyan.platform.PersonalData;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** With whom somebody is paired, in the copy of his data; of the other one only the name. */
@Singleton
class MentorData implements PersonalData {

    private final MentorLinks links;

    MentorData(MentorLinks links) {
        this.links = links;
    }

    /** One pair. */
    record Copy(String pairedWith, WorkField field, LocalDate since, LocalDate endedOn) {}

    @Override
    public String part() {
        return "mentorLinks";
    }

    @Override
    public List<Copy> copy(long person) {
        return links.of(person).stream()
                .map(link -> new Copy(
                        link.personId == person ? links.mentor(link).name : link.person.name,
                        link.field,
                        link.since,
                        link.endedOn))
                .toList();
    }
}
