package guiyan.contact.cards;

import guiyan.platform.Right;
import guiyan.platform.Scope;
import guiyan.platform.Waiting;
import guiyan.platform.calendar.BusinessClock;
import jakarta.inject.Singleton;
import java.util.List;

/** Cards of this year for which somebody is to find an address. */
@Singleton
class CardsWaiting implements Waiting {

    private final GreetingCards cards;
    private final BusinessClock clock;

    CardsWaiting(GreetingCards cards, BusinessClock clock) {
        this.cards = cards;
        this.clock = clock;
    }

    @Override
    public Right right() {
        return Right.CARDS_WRITE;
    }

    @Override
    public List<Heap> waiting(Scope scope) {
        var year = clock.today().getYear();
        return List.of(
                new Heap("CARD_ADDRESSES_TO_FIND", cards.count(scope, year).needsAddress(), null));
    }
}
