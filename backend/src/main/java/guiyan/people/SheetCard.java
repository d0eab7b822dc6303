package guiyan.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import guiyan.platform.Scope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something worth telling a member when he is called: each room that knows such things offers them. */
public interface SheetCard {

    /** What there is to tell those of these people who lie in the scope, by person, with at most one question for all. */
    Map<Long, List<Card>> cardsFor(Scope scope, Collection<Called> called);

    /** Somebody who is called: the code of the place where he is away and what he does there, as far as they are known. */
    record Called(Person person, String areaCode, String trade) {}

    /** One thing to tell: of what kind, since when, in words. */
    @Schema(name = "SheetCard")
    record Card(String kind, LocalDate on, String words) {}

    /** Who of them lies in the scope. */
    static List<Long> within(Scope scope, Collection<Called> called) {
        return called.stream()
                .map(Called::person)
                .filter(scope::holds)
                .map(person -> person.id)
                .toList();
    }

    /** The first so many rows of each person as cards. */
    static <T> Map<Long, List<Card>> first(int most, Stream<T> rows, Function<T, Long> person, Function<T, Card> card) {
        var all = rows.collect(groupingBy(person, mapping(card, toList())));
        all.replaceAll((id, cards) -> cards.subList(0, Math.min(most, cards.size())));
        return all;
    }
}
