package guiyan.jobs.referrals;

import guiyan.platform.Identified;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** What was heard when somebody was asked how his post is: still there, paid, with a contract, lodged. */
@Entity
public class PlacementCheck extends Identified {

    public Long placementId;

    @Enumerated(EnumType.STRING)
    public CheckStage stage;

    public LocalDate checkedOn;
    public String checkedBy;
    public boolean stillThere;
    public Boolean paid;
    public Boolean contract;
    public Boolean lodging;
    public byte[] wordsCipher;
}
