package guiyan.people.skills;

import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person is able to do. */
record SkillView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) PublicId personId,
        @Schema(required = true) String title,
        @Schema(required = true) LocalDate acquiredOn,
        String certificateNo,

        @Schema(description = "Of the certificate, where it is of one")
        SkillGrade grade) {

    static SkillView of(Skill skill) {
        return new SkillView(
                PublicId.of(skill.id),
                PublicId.of(skill.personId),
                skill.title,
                skill.acquiredOn,
                skill.certificateNo,
                skill.grade);
    }
}
