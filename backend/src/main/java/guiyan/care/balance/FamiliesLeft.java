package guiyan.care.balance;

import guiyan.care.balance.Family.Help;
import guiyan.outflow.values.OutflowStatus;
import guiyan.platform.Scope;
import guiyan.platform.calendar.PartialDate;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The families with paddy that those away have left, as far as a township reaches: two questions, whatever they hold. */
@Singleton
class FamiliesLeft {

    private static final int GROWN = 16;
    private static final int RETIRED = 60;
    private static final String AWAY =
            OutflowStatus.THOSE_AWAY.stream().map(Enum::name).collect(Collectors.joining(", "));

    private final EntityManager database;

    FamiliesLeft(EntityManager database) {
        this.database = database;
    }

    /** Somebody at home or away, beside whoever is away of his household. */
    record Beside(
            long household,
            String headName,
            long branch,
            String group,
            BigDecimal paddyMu,
            long person,
            PartialDate born,
            long away) {}

    /** In the order of their villages, groups and heads; hands are counted on that day, help that is due in a span of days. */
    List<Family> in(Scope scope, CropCalendar calendar, LocalDate on, TenDays span) {
        var households = beside(scope).stream()
                .collect(Collectors.groupingBy(Beside::household, LinkedHashMap::new, Collectors.toList()));
        if (households.isEmpty()) return List.of();
        var help = help(households.values(), span);
        return households.values().stream()
                .map(rows -> family(rows, help, on, calendar))
                .toList();
    }

    /** Found from those away, who lie in the township of their household, though not always in its village. */
    private List<Beside> beside(Scope scope) {
        var query = database.createQuery("""
                select h.id, h.headName, h.branchId, h.villageGroup, h.holding.paddyMu, b.personId, p.birthDate, o.personId
                from Outflow o join Belonging a on a.personId = o.personId and a.leftOn is null
                join Household h on h.id = a.householdId and h.dissolvedOn is null and h.holding.paddyMu > 0
                join Belonging b on b.householdId = h.id and b.leftOn is null join Person p on p.id = b.personId
                where o.status in (%s) and o.townshipId = h.townshipId and %s order by h.branchId, h.villageGroup, h.nameKey, h.id, b.id
                """.formatted(AWAY, scope.condition("h")), Beside.class);
        scope.bind(query);
        return query.getResultList();
    }

    /** By whom of those away it is for, wherever he lies. */
    private Map<Long, List<Help>> help(Collection<List<Beside>> households, TenDays span) {
        var away = households.stream().flatMap(List::stream).map(Beside::away).collect(Collectors.toSet());
        return database
                .createQuery("""
                        select o.personId, o.dueBy, o.personDays from ServiceOrder o where o.personId in :away
                        and o.type = FARM_WORK and o.cancelledOn is null and o.dueBy between :from and :to
                        """, Object[].class)
                .setParameter("away", away)
                .setParameter("from", span.first())
                .setParameter("to", span.last())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0],
                        Collectors.mapping(
                                row -> new Help((LocalDate) row[1], (BigDecimal) row[2]), Collectors.toList())));
    }

    private static Family family(List<Beside> rows, Map<Long, List<Help>> help, LocalDate on, CropCalendar calendar) {
        var one = rows.get(0);
        var away = rows.stream().map(Beside::away).collect(Collectors.toSet());
        var hands = rows.stream()
                .filter(row -> row.away == one.away && !away.contains(row.person) && mayWork(row.born, on))
                .count();
        var given = away.stream()
                .flatMap(person -> help.getOrDefault(person, List.of()).stream())
                .toList();
        return new Family(
                one.household, one.headName, one.branch, one.group, one.paddyMu, (int) hands, given, calendar);
    }

    /** From 16 to 59; whose age is not known may be able to. */
    private static boolean mayWork(PartialDate born, LocalDate on) {
        if (born == null) return true;
        var age = Period.between(born.lastDay(), on).getYears();
        return age >= GROWN && age < RETIRED;
    }
}
