package guiyan.care.orders;

import guiyan.platform.Scoped;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** Somebody who helped, and for how many days; no more is kept of him. */
@Entity
@Table(name = "service_helper")
public class HelpingHand extends Scoped {

    public Long orderId;
    public String name;
    public BigDecimal days;
}
