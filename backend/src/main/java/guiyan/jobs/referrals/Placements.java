package guiyan.jobs.referrals;

import guiyan.organizations.figures.Narrowed;
import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who has found a post. Every question names the scope it is asked from. */
@Singleton
public class Placements extends ScopedRepository<Placement> {

    private static final Order<Placement> NEWEST = Order.<Placement>byDay("startedOn", placement -> placement.startedOn)
            .turned();

    private static final Order<Placement> LONGEST_DUE = Order.byDay("nextCheckOn", placement -> placement.nextCheckOn);

    Page<Placement> search(Scope scope, PlacementFilter filter, LocalDate today, Cursor cursor) {
        var listing = new Narrowed<>(
                        Listing.of(
                                Placement.class,
                                "p",
                                "join fetch p.person join fetch p.employer left join fetch p.introducer"),
                        "p",
                        scope)
                .where("%1$s.beneficiaryType = :type", "type", filter.beneficiaryType)
                .where("%1$s.introducerKind = :by", "by", filter.introducedBy)
                .where("%1$s.introducerId = :introducer", "introducer", ReferralFilter.value(filter.introducer))
                .where("%1$s.vacancyId = :vacancy", "vacancy", ReferralFilter.value(filter.vacancy))
                .where("%1$s.stayed = :stayed", "stayed", filter.stayed)
                .whether("%1$s.stayed is not null", filter.asked)
                .where("%1$s.isLive = :live", "live", filter.live)
                .where("%1$s.startedOn >= :from", "from", filter.from)
                .where("%1$s.startedOn <= :to", "to", filter.to);
        var isDue = Boolean.TRUE.equals(filter.due);
        if (isDue) listing.where("%1$s.nextCheckOn <= :today", "today", today);
        listing.once(filter.once, "Placement", "%1$s.personId = %2$s.personId");
        return listing.rows()
                .sortedBy(cursor, List.of(isDue ? LONGEST_DUE : NEWEST))
                .page(getEntityManager(), cursor);
    }

    /** How many work in a post now. */
    long live(long vacancy) {
        return count("vacancyId = ?1 and isLive = true", vacancy);
    }

    /** Who of these persons works in a post now. */
    Set<Long> in(Collection<Long> persons, long vacancy) {
        return list("vacancyId = ?1 and isLive = true and personId in ?2", vacancy, persons).stream()
                .map(placement -> placement.personId)
                .collect(Collectors.toSet());
    }

    /** Who works in a post now, with those whose places were taken after this transaction had begun to read. */
    List<Long> peopleIn(long vacancy) {
        return getEntityManager()
                .createNativeQuery(
                        "select person_id from placement where vacancy_id = ? and is_live = true lock in share mode",
                        Long.class)
                .setParameter(1, vacancy)
                .getResultList();
    }

    /** Those of these referrals. */
    public List<Placement> of(Collection<Long> referrals) {
        return referrals.isEmpty() ? List.of() : list("referralId in ?1", referrals);
    }

    /** Those of these persons with their employers, the first begun first. */
    public List<Placement> ofPersons(Collection<Long> persons) {
        return persons.isEmpty()
                ? List.of()
                : list(
                        "from Placement p join fetch p.employer where p.personId in ?1 order by p.startedOn, p.id",
                        persons);
    }
}
