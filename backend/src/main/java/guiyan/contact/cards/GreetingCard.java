package guiyan.contact.cards;

import guiyan.people.Person;
import guiyan.platform.OncePerPerson;
import guiyan.platform.Refusal;
import guiyan.platform.Scoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;

/** The card of one year for somebody away; one that comes back was sent all the same, and asks for an address. */
@Entity
@OncePerPerson("campaignYear")
public class GreetingCard extends Scoped {

    public Long personId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "personId", insertable = false, updatable = false)
    public Person person;

    public int campaignYear;
    public String salutation;

    /** Where it goes, sealed. */
    public byte[] addressCipher;

    @Enumerated(EnumType.STRING)
    public CardState state = CardState.PLANNED;

    /** The day it was first sent: by it the township is judged. */
    public LocalDate sentOn;

    public String sentBy;
    public LocalDate returnedOn;
    public LocalDate resentOn;

    /** Somebody is to find out where it should go. */
    public boolean needsAddress = true;

    /** It goes there from now on. */
    public void address(byte[] sealed) {
        addressCipher = sealed;
        needsAddress = sealed == null;
    }

    /** Nobody knows any more where it goes; of one that is on its way nobody needs to. */
    void forgetAddress() {
        addressCipher = null;
        needsAddress = state != CardState.SENT;
    }

    /** It goes off, for the first time or once more; one that came back needs another address first. */
    void send(LocalDate on, String by) {
        if (state == CardState.SENT) throw new Refusal(CardCode.CARD_SENT, "state").legal("return");
        if (needsAddress) throw new Refusal(CardCode.CARD_ADDRESS_MISSING, "state");
        if (state == CardState.RETURNED_UNDELIVERED && on.isBefore(returnedOn))
            throw new Refusal(CardCode.CARD_DAY_WRONG, "on");
        if (sentOn == null) sentOn = on;
        else resentOn = on;
        sentBy = by;
        state = CardState.SENT;
    }

    /** The post brought it back. */
    void comeBack(LocalDate on) {
        if (state != CardState.SENT) throw new Refusal(CardCode.CARD_NOT_SENT, "state").legal("send");
        if (on.isBefore(resentOn == null ? sentOn : resentOn)) throw new Refusal(CardCode.CARD_DAY_WRONG, "on");
        returnedOn = on;
        state = CardState.RETURNED_UNDELIVERED;
        needsAddress = true;
    }
}
