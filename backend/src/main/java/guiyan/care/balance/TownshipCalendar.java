package guiyan.care.balance;

import guiyan.platform.Scoped;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;

/** The crop calendar that a township has decided on. */
@Entity
@Table(name = "crop_calendar")
class TownshipCalendar extends Scoped {

    /** The township it was decided for; of two that are merged the heir keeps its own. */
    public long unitId;

    public BigDecimal handDays;

    @Convert(converter = SeasonsColumn.class)
    public List<FieldWork> seasons;

    CropCalendar calendar() {
        return new CropCalendar(handDays, seasons);
    }

    void decide(CropCalendar calendar) {
        handDays = calendar.handDays();
        seasons = calendar.seasons();
    }
}
