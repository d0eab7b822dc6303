package guiyan.care.balance;

import guiyan.care.orders.OrderCode;
import guiyan.platform.Refusal;
import guiyan.platform.Scoped;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;

/** That somebody of a village offers days of work on the fields of others, within some days; no more is kept of him. */
@Entity
public class LabourOffer extends Scoped {

    public String name;
    public LocalDate fromOn;
    public LocalDate untilOn;
    public BigDecimal days;
    public LocalDate withdrawnOn;
    public String recordedBy;

    void withdraw(LocalDate today) {
        if (withdrawnOn != null) throw new Refusal(OrderCode.OFFER_WITHDRAWN, null, withdrawnOn);
        withdrawnOn = today;
    }
}
