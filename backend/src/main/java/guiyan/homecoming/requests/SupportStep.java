package guiyan.homecoming.requests;

import guiyan.platform.Scoped;
import jakarta.persistence.Entity;
import java.time.LocalDate;

/** One step of the office towards an answer. */
@Entity
public class SupportStep extends Scoped {

    public Long personId;
    public Long requestId;
    public LocalDate onDay;
    public byte[] wordsCipher;
    public String recordedBy;
}
