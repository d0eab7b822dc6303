package guiyan.outflow;

import guiyan.outflow.values.Destination;
import guiyan.platform.Keyed;
import guiyan.platform.Refusal;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.calendar.PartialDateColumn;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** One place of an episode: where, with whom, doing what, from when to when. */
@Entity
@Table(name = "outflow_stay")
public class Stay extends Keyed {

    public Long outflowId;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "destination_text"))
    @AttributeOverride(name = "country", column = @Column(name = "destination_country"))
    @AttributeOverride(name = "areaCode", column = @Column(name = "destination_area_code"))
    @AttributeOverride(name = "precision", column = @Column(name = "destination_precision"))
    @AttributeOverride(name = "abroad", column = @Column(name = "destination_abroad"))
    public Destination destination;

    /** The site in his words: sealed, because it may be an address. */
    public byte[] siteCipher;

    public String employer;
    public String trade;

    @Convert(converter = PartialDateColumn.class)
    public PartialDate fromOn;

    @Convert(converter = PartialDateColumn.class)
    public PartialDate toOn;

    public Instant recordedAt;

    /** He was there until that day, or is still there. */
    void lasts(PartialDate from, PartialDate to) {
        if (from != null && to != null && from.isSurelyAfter(to))
            throw new Refusal(OutflowCode.STAY_ENDS_BEFORE, "to", from);
        fromOn = from;
        toOn = to;
    }

    boolean isCurrent() {
        return toOn == null;
    }
}
