package guiyan.contact.cards;

import guiyan.platform.PersonalData;
import guiyan.platform.crypto.Vault;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** The cards a person was sent, in the copy of his data. */
@Singleton
class CardData implements PersonalData {

    private final GreetingCards cards;
    private final Vault vault;

    CardData(GreetingCards cards, Vault vault) {
        this.cards = cards;
        this.vault = vault;
    }

    /** One card, its address in clear. */
    record Copy(int year, String salutation, String address, CardState state, LocalDate sentOn, LocalDate returnedOn) {}

    @Override
    public String part() {
        return "cards";
    }

    @Override
    public List<Copy> copy(long person) {
        return cards.list("personId = ?1 order by id", person).stream()
                .map(this::copy)
                .toList();
    }

    private Copy copy(GreetingCard card) {
        return new Copy(
                card.campaignYear,
                card.salutation,
                card.addressCipher == null ? null : vault.openText(card.addressCipher),
                card.state,
                card.sentOn,
                card.returnedOn);
    }
}
