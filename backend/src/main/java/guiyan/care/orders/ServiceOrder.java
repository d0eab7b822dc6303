package guiyan.care.orders;

import static guiyan.care.orders.OrderState.CANCELLED;
import static guiyan.care.orders.OrderState.CONFIRMED;
import static guiyan.care.orders.OrderState.DONE;
import static guiyan.care.orders.OrderState.OPEN;

import guiyan.people.Person;
import guiyan.platform.Refusal;
import guiyan.platform.Scoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.time.LocalDate;

/** Help that the family of somebody away has asked for; farm work has to be in time for its season. */
@Entity
@Table(name = "family_service_order")
public class ServiceOrder extends Scoped {

    private static final int TRIES = 5;

    /** On whose behalf. */
    public Long personId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "personId", insertable = false, updatable = false)
    public Person person;

    public String externalId;

    @Enumerated(EnumType.STRING)
    public ServiceType type;

    @Enumerated(EnumType.STRING)
    public FarmTask task;

    public String crop;
    public BigDecimal paddyMu;
    public BigDecimal dryLandMu;
    public BigDecimal forestMu;
    public LocalDate requestedOn;
    public LocalDate seasonFrom;

    /** The last day of the season, or the day until which it is wanted. */
    public LocalDate dueBy;

    public int helpers;
    public BigDecimal personDays = BigDecimal.ZERO;
    public LocalDate doneOn;

    @Enumerated(EnumType.STRING)
    public Confirmer confirmedBy;

    public LocalDate confirmedOn;

    @Enumerated(EnumType.STRING)
    public ConfirmedHow confirmedHow;

    /** What the family says of the help, where it says something; never of a person. */
    public Boolean satisfied;

    public LocalDate cancelledOn;
    public String recordedBy;

    /** The print of the code by which the family may confirm, and how often it was guessed at. */
    public byte[] codePrint;

    public int codeTries;

    public OrderState state() {
        if (cancelledOn != null) return CANCELLED;
        if (confirmedBy != null) return CONFIRMED;
        return doneOn == null ? OPEN : DONE;
    }

    /** Whether the season went by before it was done. */
    public boolean isLate(LocalDate today) {
        if (cancelledOn != null) return false;
        return (doneOn == null ? today : doneOn).isAfter(dueBy);
    }

    void require(OrderState... legal) {
        for (var state : legal) if (state() == state) return;
        throw new Refusal(OrderCode.ORDER_STATE, null);
    }

    /** Somebody helped for so many days. */
    void helped(BigDecimal days) {
        require(OPEN, DONE);
        helpers++;
        personDays = personDays.add(days);
    }

    /** Who was noted by mistake helped no day; what was done was done by somebody. */
    void helpedNot(BigDecimal days) {
        require(OPEN, DONE);
        if (doneOn != null && helpers == 1) throw new Refusal(OrderCode.NOBODY_HELPED, null).legal("helpers");
        helpers--;
        personDays = personDays.subtract(days);
    }

    void done(LocalDate on, LocalDate today) {
        require(OPEN);
        requirePast("on", on, today);
        if (helpers == 0) throw new Refusal(OrderCode.NOBODY_HELPED, null).legal("helpers");
        doneOn = on;
    }

    /** The family is given this code, in place of any before. */
    void give(byte[] print) {
        require(OPEN, DONE);
        codePrint = print;
        codeTries = 0;
    }

    /** Whether this is the code that the family was given; refused when it has none, or it was guessed at too often. */
    boolean isCode(byte[] print) {
        require(DONE);
        if (codePrint == null || codeTries >= TRIES)
            throw new Refusal(OrderCode.CONFIRM_CODE_SPENT, "code").legal("code");
        return MessageDigest.isEqual(codePrint, print);
    }

    void confirm(ConfirmForm form, LocalDate today) {
        require(DONE);
        codePrint = null;
        requirePast("on", form.on(), today);
        if (form.on().isBefore(doneOn)) throw new Refusal(OrderCode.CONFIRMED_BEFORE_DONE, "on", doneOn);
        confirmedBy = form.by();
        confirmedHow = form.how();
        confirmedOn = form.on();
        satisfied = form.satisfied();
    }

    void cancel(LocalDate on, LocalDate today) {
        require(OPEN);
        requirePast("on", on, today);
        cancelledOn = on;
    }

    private void requirePast(String field, LocalDate on, LocalDate today) {
        if (on.isAfter(today)) throw new Refusal(OrderCode.ORDER_IN_FUTURE, field, today);
        if (on.isBefore(requestedOn)) throw new Refusal(OrderCode.ORDER_BEFORE_REQUEST, field, requestedOn);
    }
}
