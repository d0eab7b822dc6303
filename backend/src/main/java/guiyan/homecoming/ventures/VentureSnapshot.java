package guiyan.homecoming.ventures;

import guiyan.platform.Scoped;
import jakarta.persistence.Entity;
import java.time.LocalDate;

/** What something had come to at the end of a half-year. */
@Entity
public class VentureSnapshot extends Scoped {

    public Long personId;
    public Long ventureId;
    public String half;
    public LocalDate countedOn;
    public int employed;
    public int localEmployed;
    public long invested;
    public String recordedBy;

    void take(Counted counted) {
        countedOn = counted.on();
        employed = counted.employed();
        localEmployed = counted.localEmployed();
        invested = counted.invested();
    }
}
