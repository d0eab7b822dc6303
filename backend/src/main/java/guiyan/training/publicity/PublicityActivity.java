package guiyan.training.publicity;

import guiyan.platform.Scoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** One time that something was made known: an assembly, a film, a study visit, a visit at a door. */
@Entity
public class PublicityActivity extends Scoped {

    /** The unit that held it. */
    public Long unitId;

    @Enumerated(EnumType.STRING)
    public PublicityKind kind;

    @Enumerated(EnumType.STRING)
    public PublicityTopic topic;

    @Enumerated(EnumType.STRING)
    public PublicityActor actor;

    @Enumerated(EnumType.STRING)
    public TargetGroup targetGroup;

    public LocalDate heldOn;
    public String title;
    public String place;

    /** How many people were there; each counts once a time. */
    public int reach;

    /** How many of them were members. */
    public Integer members;

    public String words;
    public String recordedBy;
}
