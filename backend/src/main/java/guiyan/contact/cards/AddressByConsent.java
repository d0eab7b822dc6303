package guiyan.contact.cards;

import guiyan.people.Person;
import guiyan.people.Persons;
import guiyan.people.consents.Consent;
import guiyan.people.consents.Consents;
import guiyan.people.consents.OnlyByConsent;
import guiyan.platform.Refusal;
import jakarta.inject.Singleton;

/** The street address of a member's cards is kept by his consent alone, and goes with it (P-06, P-07). */
@Singleton
class AddressByConsent implements OnlyByConsent {

    private final GreetingCards cards;
    private final Consents consents;
    private final Persons persons;

    AddressByConsent(GreetingCards cards, Consents consents, Persons persons) {
        this.cards = cards;
        this.consents = consents;
        this.persons = persons;
    }

    /** Refuses an address on no footing; the first footing that is named is his consent. */
    void requireConsent(long person, String basis) {
        if (consents.isGiven(person, kind())) return;
        if (basis == null || basis.isBlank()) throw new Refusal(CardCode.ADDRESS_NEEDS_CONSENT, "addressBasis");
        consents.record(person, kind(), basis.strip());
    }

    @Override
    public Consent.Kind kind() {
        return Consent.Kind.ADDRESS;
    }

    @Override
    public String field() {
        return "address";
    }

    @Override
    public void erase(Person person) {
        cards.list("personId in ?1", persons.everyIdOf(person.id)).forEach(card -> {
            card.forgetAddress();
            cards.stamped(card);
        });
    }
}
