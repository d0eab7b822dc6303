package guiyan.jobs.referrals;

import guiyan.platform.Cursor;
import guiyan.platform.Identified;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.ids.Ids;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What has become of placements: checks, and changes of what somebody is there. Asked for by placements that are in scope. */
@Singleton
public class FollowUp {

    /** Of two of one day the one that was noted later. */
    private static final Comparator<PlacementChange> LATER = Comparator.comparing(
                    (PlacementChange change) -> change.changedOn.lastDay())
            .thenComparing(change -> change.id);

    private final EntityManager database;
    private final BusinessClock clock;
    private final Ids ids;

    FollowUp(EntityManager database, BusinessClock clock, Ids ids) {
        this.database = database;
        this.clock = clock;
        this.ids = ids;
    }

    Page<PlacementCheck> checks(Placement placement, Cursor cursor) {
        return Listing.of(PlacementCheck.class, "c", "")
                .where("c.placementId = :placement", "placement", placement.id)
                .sortedBy(cursor, List.of(Order.<PlacementCheck>byId().turned()))
                .page(database, cursor);
    }

    Page<PlacementChange> changes(Placement placement, Cursor cursor) {
        return Listing.of(PlacementChange.class, "c", "")
                .where("c.placementId = :placement", "placement", placement.id)
                .sortedBy(cursor, List.of(Order.<PlacementChange>byId().turned()))
                .page(database, cursor);
    }

    /** Whether that stage has been asked about already. */
    boolean isAsked(Placement placement, CheckStage stage) {
        return database.createQuery(
                                "select count(*) from PlacementCheck c where c.placementId = :placement and c.stage = :stage",
                                Long.class)
                        .setParameter("placement", placement.id)
                        .setParameter("stage", stage)
                        .getSingleResult()
                > 0;
    }

    /** The checks of these placements, the earliest first, by placement. */
    public Map<Long, List<PlacementCheck>> checksOf(Collection<Long> placements) {
        if (placements.isEmpty()) return Map.of();
        return database.createQuery(
                        "from PlacementCheck c where c.placementId in :placements order by c.checkedOn, c.id",
                        PlacementCheck.class)
                .setParameter("placements", placements)
                .getResultStream()
                .collect(Collectors.groupingBy(check -> check.placementId));
    }

    /** The changes of these placements, by placement. */
    public Map<Long, List<PlacementChange>> changesOf(Collection<Long> placements) {
        if (placements.isEmpty()) return Map.of();
        return database.createQuery(
                        "from PlacementChange c where c.placementId in :placements order by c.id",
                        PlacementChange.class)
                .setParameter("placements", placements)
                .getResultStream()
                .collect(Collectors.groupingBy(change -> change.placementId));
    }

    /** About which of these something stands. */
    public Set<Long> known(Collection<Long> placements) {
        var known = new HashSet<>(checksOf(placements).keySet());
        known.addAll(changesOf(placements).keySet());
        return known;
    }

    /** What somebody was in his post before that day; null where nothing is noted. */
    String titleBefore(Placement placement, PartialDate day) {
        return changesOf(List.of(placement.id)).getOrDefault(placement.id, List.of()).stream()
                .filter(change -> !change.changedOn.lastDay().isAfter(day.lastDay()))
                .max(LATER)
                .map(change -> change.title)
                .orElse(null);
    }

    /** The changes with these ids. */
    public List<PlacementChange> changes(Collection<Long> ids) {
        if (ids.isEmpty()) return List.of();
        return database.createQuery("from PlacementChange c where c.id in :ids", PlacementChange.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Takes a change out, as if it had never been there. */
    public void forget(PlacementChange change) {
        database.remove(change);
    }

    /** What people are in these posts is what the latest change of each says. */
    public void retell(Collection<Placement> placements) {
        var changes = changesOf(placements.stream().map(p -> p.id).toList());
        for (var placement : placements)
            placement.title = changes.getOrDefault(placement.id, List.of()).stream()
                    .max(LATER)
                    .map(change -> change.title)
                    .orElse(null);
    }

    public <E extends Identified> E recorded(E row) {
        row.id = ids.next();
        row.recordedAt = clock.now();
        row.revisedAt = row.recordedAt;
        database.persist(row);
        return row;
    }
}
