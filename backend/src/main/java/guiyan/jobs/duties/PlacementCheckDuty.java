package guiyan.jobs.duties;

import guiyan.duties.Asked;
import guiyan.duties.DutyKind;
import guiyan.duties.Evidence;
import guiyan.duties.Owed;
import guiyan.duties.Owes;
import guiyan.duties.Period;
import guiyan.duties.Terms;
import guiyan.jobs.referrals.CheckStage;
import guiyan.jobs.referrals.FollowUp;
import guiyan.jobs.referrals.Placement;
import guiyan.jobs.referrals.PlacementCheck;
import guiyan.platform.Place;
import guiyan.platform.calendar.BusinessClock;
import jakarta.persistence.EntityManager;
import java.util.List;

/** So long after somebody began to work the station asks how his post is; a later answer does for the earlier stages. */
class PlacementCheckDuty implements DutyKind {

    /** What sort of row is owed about. */
    static final String SUBJECT = "PLACEMENT";

    /** A month has so many days more or less. */
    private static final int MARGIN = 3;

    private final CheckStage stage;
    private final int dueDays;
    private final EntityManager database;
    private final FollowUp followUp;

    PlacementCheckDuty(CheckStage stage, int dueDays, EntityManager database, FollowUp followUp) {
        this.stage = stage;
        this.dueDays = dueDays;
        this.database = database;
        this.followUp = followUp;
    }

    @Override
    public String code() {
        return "PLACEMENT_CHECK_" + stage;
    }

    @Override
    public Terms terms() {
        return Terms.once(Owes.TOWNSHIP, dueDays);
    }

    @Override
    public String subject() {
        return SUBJECT;
    }

    @Override
    public List<Owed> owed(Period days, Asked asked) {
        var before = stage.after(days.first()).toEpochDay() - days.first().toEpochDay();
        var begun = database.createQuery(
                        "from Placement p where p.startedOn between :first and :last and %s order by p.id"
                                .formatted(asked.condition("p.id")),
                        Placement.class)
                .setParameter("first", days.first().minusDays(before + MARGIN))
                .setParameter("last", days.last().minusDays(before - MARGIN))
                .setParameter("asked", asked.value())
                .setMaxResults(Asked.CHUNK)
                .getResultList();
        var checks = followUp.checksOf(begun.stream().map(p -> p.id).toList());
        return begun.stream()
                .filter(placement -> days.holds(stage.after(placement.startedOn)))
                .map(placement -> owed(placement, checks.getOrDefault(placement.id, List.of())))
                .toList();
    }

    private Owed owed(Placement placement, List<PlacementCheck> checks) {
        return Owed.about(placement.id, placement.personId, Place.of(placement))
                .opening(stage.after(placement.startedOn))
                .endedOn(placement.endedOn)
                .knownOn(placement.recordedAt.atZone(BusinessClock.ZONE).toLocalDate())
                .metBy(evidence(placement, checks));
    }

    /** The earliest check of this stage or a later one; a file may tell how it was after half a year without one. */
    private Evidence evidence(Placement placement, List<PlacementCheck> checks) {
        return checks.stream()
                .filter(check -> check.stage.compareTo(stage) >= 0)
                .findFirst()
                .map(check -> Evidence.of(check, check.checkedOn))
                .orElse(
                        placement.stayed != null && placement.lastCheck == CheckStage.MONTH_6
                                ? Evidence.of(placement, stage.after(placement.startedOn))
                                : null);
    }
}
