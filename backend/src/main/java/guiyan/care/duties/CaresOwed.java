package guiyan.care.duties;

import guiyan.care.CareCase;
import guiyan.care.values.CareKind;
import guiyan.care.visits.CareVisit;
import guiyan.care.visits.CareVisits;
import guiyan.duties.Asked;
import guiyan.duties.Evidence;
import guiyan.duties.Owed;
import guiyan.duties.Period;
import guiyan.platform.Place;
import guiyan.platform.calendar.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The cases that something is owed about, a chunk at a time. Whose they are no list of duties says. */
@Singleton
class CaresOwed {

    /** What sort of row is owed about. */
    static final String SUBJECT = "CARE_CASE";

    private final EntityManager database;
    private final CareVisits visits;

    CaresOwed(EntityManager database, CareVisits visits) {
        this.database = database;
        this.visits = visits;
    }

    /** Of a case what bears on the visits that are owed about it. */
    private record InCare(
            long id, Long branchId, Long townshipId, Long countyId, Instant recordedAt, LocalDate closedOn) {

        Owed owed() {
            return about(id, new Place(branchId, townshipId, countyId), recordedAt);
        }
    }

    /** A visit is owed about everybody who was in care before the month began. */
    List<Owed> visits(CareKind kind, Period month, Asked asked) {
        var cases = database.createQuery("""
                        select c.id, c.branchId, c.townshipId, c.countyId, c.recordedAt, c.closedOn
                        from CareCase c where c.kind = :kind and c.openedOn <= :first
                        and (c.closedOn is null or c.closedOn >= :first) and %s order by c.id
                        """.formatted(asked.condition("c.id")), InCare.class)
                .setParameter("kind", kind)
                .setParameter("first", month.first())
                .setParameter("asked", asked.value())
                .setMaxResults(Asked.CHUNK)
                .getResultList();
        var first = visits.first(cases.stream().map(InCare::id).toList(), month.first(), month.last());
        return cases.stream()
                .map(care -> care.owed().endedOn(care.closedOn).metBy(evidence(first.get(care.id))))
                .toList();
    }

    private static Evidence evidence(CareVisit visit) {
        return visit == null ? null : Evidence.of(visit, visit.visitedOn);
    }

    /** A look is owed about children who turned so old in the period while they were in care. */
    List<Owed> reviews(int age, Period days, Asked asked) {
        return database
                .createQuery("""
                        from CareCase c where c.kind = CHILD and c.bornBy between :first and :last and %s order by c.id
                        """.formatted(asked.condition("c.id")), CareCase.class)
                .setParameter("first", days.first().minusYears(age).minusDays(1))
                .setParameter("last", days.last().minusYears(age).plusDays(1))
                .setParameter("asked", asked.value())
                .setMaxResults(Asked.CHUNK)
                .getResultList()
                .stream()
                .filter(care -> days.holds(care.turns(age)) && !care.openedOn.isAfter(care.turns(age)))
                .map(care -> about(care)
                        .opening(care.turns(age))
                        .endedOn(age < CareCase.GROWN ? care.closedOn : null)
                        .metBy(reviewed(care, care.turns(age))))
                .toList();
    }

    private static Evidence reviewed(CareCase care, LocalDate since) {
        var isReviewed = care.reviewedOn != null && !care.reviewedOn.isBefore(since);
        return isReviewed ? Evidence.of(care, care.reviewedOn) : null;
    }

    private static Owed about(CareCase care) {
        return about(care.id, Place.of(care), care.recordedAt);
    }

    private static Owed about(long care, Place place, Instant recordedAt) {
        return Owed.about(care, null, place)
                .knownOn(recordedAt.atZone(BusinessClock.ZONE).toLocalDate());
    }
}
