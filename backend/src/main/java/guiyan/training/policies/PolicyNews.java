package guiyan.training.policies;

import guiyan.organizations.Reaching;
import guiyan.people.SheetCard;
import guiyan.platform.Caller;
import guiyan.platform.Language;
import guiyan.platform.Scope;
import guiyan.platform.calendar.BusinessClock;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A policy for the trade of somebody who is away, else one for everybody away. */
@Singleton
class PolicyNews implements SheetCard {

    private static final int MOST = 50;

    private final Policies policies;
    private final Caller caller;
    private final BusinessClock clock;

    PolicyNews(Policies policies, Caller caller, BusinessClock clock) {
        this.policies = policies;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public Map<Long, List<Card>> cardsFor(Scope scope, Collection<Called> called) {
        var persons = called.stream().map(Called::person).filter(scope::holds).toList();
        if (persons.isEmpty()) return Map.of();
        var valid = policies.ofThoseAway(Reaching.from(persons), clock.today(), MOST);
        var cards = new HashMap<Long, List<Card>>();
        for (var each : called)
            best(each, valid).ifPresent(policy -> cards.put(each.person().id, List.of(card(policy))));
        return cards;
    }

    private static Optional<Policy> best(Called called, List<Policy> valid) {
        var reaching = Reaching.from(List.of(called.person()));
        return valid.stream()
                .filter(policy -> reaching.sees(policy) && policy.isForTrade(called.trade()))
                .min(Comparator.comparing(policy -> policy.trade == null));
    }

    private Card card(Policy policy) {
        var words = caller.language() == Language.ZH ? "政策：%s，%s；到%s办" : "Policy: %s, %s; at %s";
        return new Card("POLICY", policy.validFrom, words.formatted(policy.title, policy.gives, policy.applyAt));
    }
}
