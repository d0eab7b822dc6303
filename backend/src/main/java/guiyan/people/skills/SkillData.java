package guiyan.people.skills;

import guiyan.platform.PersonalData;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** What a person is able to do, in the copy of his data. */
@Singleton
class SkillData implements PersonalData {

    private final Skills skills;

    SkillData(Skills skills) {
        this.skills = skills;
    }

    /** One skill. */
    record Copy(String title, LocalDate acquiredOn, String certificateNo, SkillGrade grade) {}

    @Override
    public String part() {
        return "skills";
    }

    @Override
    public List<Copy> copy(long person) {
        return skills.of(person).stream()
                .map(k -> new Copy(k.title, k.acquiredOn, k.certificateNo, k.grade))
                .toList();
    }
}
