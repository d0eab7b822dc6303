package guiyan.contact.cards;

import guiyan.contact.facts.ContactFacts;
import guiyan.organizations.Organization;
import guiyan.outflow.Outflow;
import guiyan.outflow.Outflows;
import guiyan.people.Person;
import guiyan.platform.Caller;
import guiyan.platform.Refusal;
import guiyan.platform.Scope;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.BusinessClock;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/** Makes cards for those away, and sends them off. */
@Singleton
class CardDesk {

    private static final int FIRST = 2000;
    private static final int LAST = 2050;

    private final GreetingCards cards;
    private final CardCampaigns campaigns;
    private final Outflows outflows;
    private final ContactFacts facts;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    CardDesk(
            GreetingCards cards,
            CardCampaigns campaigns,
            Outflows outflows,
            ContactFacts facts,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.cards = cards;
        this.campaigns = campaigns;
        this.outflows = outflows;
        this.facts = facts;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** The day by which the cards of a year are owed; refuses years that nobody owes any in. */
    static LocalDate dueOn(int year) {
        if (year < FIRST || year > LAST) throw new Refusal(CardCode.CARD_YEAR_UNKNOWN, "year");
        return LocalDate.of(year, 7, 1);
    }

    /** Says what stands on the cards, and makes one for everybody of the township who is or was away and has none. */
    void prepare(Scope scope, int year, String words) {
        var due = dueOn(year);
        var township = campaigns.township(scope);
        write(township, year, words);
        var away = new LinkedHashMap<Long, Person>();
        for (var day : List.of(due.minusMonths(1), due.isAfter(clock.today()) ? clock.today() : due))
            for (Outflow outflow : outflows.awayOn(scope, day)) away.put(outflow.personId, outflow.person);
        var known = cards.of(away.keySet(), year);
        away.forEach((id, person) -> {
            if (!known.containsKey(id)) make(person, year);
        });
        cards.flush();
    }

    private void write(Organization township, int year, String words) {
        var campaign = campaigns.of(township, year);
        campaign.words = words;
        if (campaign.id == null) campaigns.recorded(campaign);
        else campaigns.stamped(campaign);
        audit.record(Act.of("card-campaign.prepared").because(String.valueOf(year)), campaign);
    }

    private void make(Person person, int year) {
        var card = new GreetingCard();
        card.placeWhere(person);
        card.personId = person.id;
        card.campaignYear = year;
        card.salutation = person.name + "同志";
        cards.recorded(card);
        audit.record(Act.of("card.planned").on(person.id).because(String.valueOf(year)), card);
    }

    /** Sends these off; all of them or none. */
    void send(Collection<GreetingCard> batch, LocalDate on) {
        requirePast(on);
        for (var card : batch) {
            card.send(on, caller.who().name());
            audit.record(Act.of("card.sent").on(card.personId).changing(List.of("state", "sentOn")), card);
            cards.stamped(card);
        }
        cards.flush();
        facts.known(
                batch.stream().map(card -> card.personId).toList(),
                batch.stream()
                        .map(card -> card.sentOn)
                        .min(LocalDate::compareTo)
                        .orElse(on));
    }

    GreetingCard comeBack(GreetingCard card, LocalDate on) {
        requirePast(on);
        card.comeBack(on);
        audit.record(Act.of("card.returned").on(card.personId).changing(List.of("state", "returnedOn")), card);
        return cards.written(card);
    }

    private void requirePast(LocalDate on) {
        if (on.isAfter(clock.today())) throw new Refusal(CardCode.CARD_DAY_WRONG, "on");
    }
}
