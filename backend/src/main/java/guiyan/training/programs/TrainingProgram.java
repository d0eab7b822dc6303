package guiyan.training.programs;

import guiyan.platform.Scoped;
import guiyan.training.values.Aim;
import guiyan.training.values.Subject;
import guiyan.training.values.TrainingType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A course as it is offered, again and again. */
@Entity
public class TrainingProgram extends Scoped {

    /** The unit that wrote it. */
    public Long unitId;

    @Enumerated(EnumType.STRING)
    public TrainingType type;

    public String title;

    @Enumerated(EnumType.STRING)
    public Aim aim;

    @Enumerated(EnumType.STRING)
    public Subject subject;

    /** How many hours it takes. */
    public Integer hours;

    public String organizer;
    public String coOrganizer;
    public String words;

    /** IMPORT where a file of sessions has brought it. */
    public String source;
}
