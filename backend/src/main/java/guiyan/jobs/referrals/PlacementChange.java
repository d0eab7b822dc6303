package guiyan.jobs.referrals;

import guiyan.platform.Identified;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.calendar.PartialDateColumn;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;

/** That somebody is something else in his post from then on: the accountant becomes the head of finance. */
@Entity
public class PlacementChange extends Identified {

    public Long placementId;

    @Convert(converter = PartialDateColumn.class)
    public PartialDate changedOn;

    public String was;
    public String title;
}
