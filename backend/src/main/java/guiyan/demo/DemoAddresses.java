package guiyan.demo;

import guiyan.areas.Areas;
import guiyan.contact.cards.CardState;
import guiyan.contact.cards.GreetingCard;
import guiyan.contact.cards.GreetingCards;
import guiyan.outflow.Outflow;
import guiyan.outflow.Outflows;
import guiyan.people.consents.Consent;
import guiyan.people.consents.Consents;
import guiyan.platform.Caller;
import guiyan.platform.Callers;
import guiyan.platform.crypto.Vault;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.stream.Collectors;

/** Where the cards of the demonstration went, as far as it is known where somebody works: its labels are to be seen. */
@Singleton
class DemoAddresses {

    private static final int YEAR = 2008;
    private static final String BASIS = "本人电话里同意";

    private final GreetingCards cards;
    private final Outflows outflows;
    private final Areas areas;
    private final Consents consents;
    private final Vault vault;
    private final Callers callers;
    private final Caller caller;

    DemoAddresses(
            GreetingCards cards,
            Outflows outflows,
            Areas areas,
            Consents consents,
            Vault vault,
            Callers callers,
            Caller caller) {
        this.cards = cards;
        this.outflows = outflows;
        this.areas = areas;
        this.consents = consents;
        this.vault = vault;
        this.callers = callers;
        this.caller = caller;
    }

    /** Writes them down where none is; who is somewhere without an employer stays to be found. */
    @ActivateRequestContext
    @Transactional
    void find(long recorder) {
        caller.is(callers.acting(recorder));
        var known = outflows.openIn(caller.scope()).stream()
                .filter(each ->
                        each.employer != null && each.destination != null && each.destination.areaCode() != null)
                .collect(Collectors.toMap(each -> each.personId, this::address));
        cards.of(known.keySet(), YEAR).values().stream()
                .filter(DemoAddresses::isToBeFound)
                .forEach(card -> write(card, known.get(card.personId)));
    }

    private void write(GreetingCard card, String address) {
        if (!consents.isGiven(card.personId, Consent.Kind.ADDRESS))
            consents.record(card.personId, Consent.Kind.ADDRESS, BASIS);
        card.address(vault.sealText(address));
    }

    private static boolean isToBeFound(GreetingCard card) {
        return card.needsAddress && card.state == CardState.SENT;
    }

    private String address(Outflow away) {
        return areas.fullName(away.destination.areaCode()) + " " + away.employer;
    }
}
