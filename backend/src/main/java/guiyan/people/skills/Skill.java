package guiyan.people.skills;

import guiyan.platform.Scoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** Something a person is able to do since a day, with the certificate that says so. */
@Entity
public class Skill extends Scoped {

    public Long personId;
    public String title;
    public LocalDate acquiredOn;
    public String certificateNo;

    /** The grade of the certificate, where it is of one. */
    @Enumerated(EnumType.STRING)
    public SkillGrade grade;

    /** The row of another room that it is known by, such as an attendance of training. */
    public Long evidenceId;
}
