package guiyan.care.balance;

import guiyan.care.balance.Family.Help;
import guiyan.outflow.values.OutflowStatus;
import guiyan.platform.Among;
import guiyan.platform.Scope;
import guiyan.platform.calendar.PartialDate;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The families with paddy that those away have left, as far as a township reaches: four questions, whatever they hold. */
@Singleton
class FamiliesLeft {

    private static final int GROWN = 16;
    private static final int RETIRED = 60;
    private static final String AWAY =
            OutflowStatus.THOSE_AWAY.stream().map(Enum::name).collect(Collectors.joining(", "));

    private final EntityManager database;
    private final TownshipCalendars calendars;

    FamiliesLeft(EntityManager database, TownshipCalendars calendars) {
        this.database = database;
        this.calendars = calendars;
    }

    /** In the order of their villages, groups and heads; hands are counted on that day, help that is due in a span of days. */
    List<Family> in(Scope scope, LocalDate on, TenDays span) {
        var away = away(scope);
        if (away.isEmpty()) return List.of();
        var people = people(away.keySet());
        if (people.isEmpty()) return List.of();
        var help = help(away.values().stream().flatMap(Set::stream).collect(Collectors.toSet()), span);
        var calendar = calendars.of(scope);
        var families = new LinkedHashMap<Long, Family>();
        people.stream()
                .collect(Collectors.groupingBy(row -> (Long) row[0], LinkedHashMap::new, Collectors.toList()))
                .forEach((household, rows) ->
                        families.put(household, family(rows, away.get(household), help, on, calendar)));
        return List.copyOf(families.values());
    }

    /** Who is away, by the household that he belongs to. */
    private Map<Long, Set<Long>> away(Scope scope) {
        var query = database.createQuery("""
                        select b.householdId, b.personId from Outflow o
                        join Belonging b on b.personId = o.personId and b.leftOn is null
                        where o.status in (%s) and %s
                        """.formatted(AWAY, scope.condition("o")), Object[].class);
        scope.bind(query);
        return query.getResultList().stream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (Long) row[1], Collectors.toSet())));
    }

    private List<Object[]> people(Set<Long> households) {
        var among = Among.of("h.id", "household", households);
        var query = database.createQuery("""
                select h.id, h.headName, h.branchId, h.villageGroup, h.holding.paddyMu, b.personId, p.birthDate
                from Household h join Belonging b on b.householdId = h.id and b.leftOn is null
                join Person p on p.id = b.personId
                where %s and h.dissolvedOn is null and h.holding.paddyMu > 0
                order by h.branchId, h.villageGroup, h.nameKey, h.id, b.id
                """.formatted(among.condition()), Object[].class);
        among.bind(query);
        return query.getResultList();
    }

    private Map<Long, List<Help>> help(Set<Long> persons, TenDays span) {
        var among = Among.of("o.personId", "person", persons);
        var query = database.createQuery("""
                        select o.personId, o.dueBy, o.personDays from ServiceOrder o where %s
                        and o.type = FARM_WORK and o.cancelledOn is null and o.dueBy between :from and :to
                        """.formatted(among.condition()), Object[].class)
                .setParameter("from", span.first())
                .setParameter("to", span.last());
        among.bind(query);
        return query.getResultList().stream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0],
                        Collectors.mapping(
                                row -> new Help((LocalDate) row[1], (BigDecimal) row[2]), Collectors.toList())));
    }

    private static Family family(
            List<Object[]> rows, Set<Long> away, Map<Long, List<Help>> help, LocalDate on, CropCalendar calendar) {
        var first = rows.get(0);
        var gone = new HashSet<>(away);
        var hands = rows.stream()
                .filter(row -> !gone.contains((Long) row[5]) && mayWork((PartialDate) row[6], on))
                .count();
        var given = new ArrayList<Help>();
        gone.forEach(person -> given.addAll(help.getOrDefault(person, List.of())));
        return new Family(
                (Long) first[0],
                (String) first[1],
                (Long) first[2],
                (String) first[3],
                (BigDecimal) first[4],
                (int) hands,
                given,
                calendar);
    }

    /** From 16 to 59; whose age is not known may be able to. */
    private static boolean mayWork(PartialDate born, LocalDate on) {
        if (born == null) return true;
        var age = Period.between(born.lastDay(), on).getYears();
        return age >= GROWN && age < RETIRED;
    }
}
