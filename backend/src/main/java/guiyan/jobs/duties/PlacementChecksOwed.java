package guiyan.jobs.duties;

import guiyan.duties.Duties;
import guiyan.duties.DutyKind;
import guiyan.jobs.referrals.CheckStage;
import guiyan.jobs.referrals.FollowUp;
import guiyan.jobs.referrals.Placement;
import guiyan.platform.audit.Recorded;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** The four kinds of checks; whatever is done to a placement, what is owed about it is judged again. */
@Singleton
class PlacementChecksOwed {

    private final Duties duties;

    PlacementChecksOwed(Duties duties) {
        this.duties = duties;
    }

    @Produces
    @Singleton
    static DutyKind afterAWeek(EntityManager database, FollowUp followUp) {
        return new PlacementCheckDuty(CheckStage.DAY_7, 7, database, followUp);
    }

    @Produces
    @Singleton
    static DutyKind afterAMonth(EntityManager database, FollowUp followUp) {
        return new PlacementCheckDuty(CheckStage.DAY_30, 7, database, followUp);
    }

    @Produces
    @Singleton
    static DutyKind afterAQuarter(EntityManager database, FollowUp followUp) {
        return new PlacementCheckDuty(CheckStage.DAY_90, 15, database, followUp);
    }

    @Produces
    @Singleton
    static DutyKind afterHalfAYear(EntityManager database, FollowUp followUp) {
        return new PlacementCheckDuty(CheckStage.MONTH_6, 15, database, followUp);
    }

    void judgeAgain(@Observes Recorded recorded) {
        if (recorded.subject() instanceof Placement placement)
            duties.changed(PlacementCheckDuty.SUBJECT, placement.id, placement.startedOn.withDayOfMonth(1));
    }
}
