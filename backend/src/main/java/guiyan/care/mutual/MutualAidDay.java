package guiyan.care.mutual;

import guiyan.care.orders.FarmTask;
import guiyan.care.orders.OrderCode;
import guiyan.people.households.Household;
import guiyan.platform.Refusal;
import guiyan.platform.Scoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Days of work that one household gave another. */
@Entity
public class MutualAidDay extends Scoped {

    public Long giverId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "giverId", insertable = false, updatable = false)
    public Household giver;

    public Long receiverId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "receiverId", insertable = false, updatable = false)
    public Household receiver;

    public LocalDate workedOn;

    @Enumerated(EnumType.STRING)
    public FarmTask task;

    public BigDecimal days;
    public LocalDate withdrawnOn;
    public String recordedBy;

    public void between(Household from, Household to) {
        if (from.id.equals(to.id)) throw new Refusal(OrderCode.AID_FOR_ITSELF, "receiverId");
        placeWhere(from);
        giverId = from.id;
        giver = from;
        receiverId = to.id;
        receiver = to;
    }

    /** The one household stands for the other. */
    void becomes(Household gone, Household into) {
        if (giverId.equals(gone.id)) {
            giverId = into.id;
            giver = into;
        }
        if (receiverId.equals(gone.id)) {
            receiverId = into.id;
            receiver = into;
        }
    }

    /** It was a mistake: it stays to be seen, and counts for nothing. */
    void withdraw(LocalDate today) {
        if (withdrawnOn != null) throw new Refusal(OrderCode.OFFER_WITHDRAWN, null, withdrawnOn);
        withdrawnOn = today;
    }
}
