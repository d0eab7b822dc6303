package guiyan.care.duties;

import guiyan.care.gaps.GapReview;
import guiyan.duties.Asked;
import guiyan.duties.DutyKind;
import guiyan.duties.Evidence;
import guiyan.duties.Owed;
import guiyan.duties.Owes;
import guiyan.duties.Period;
import guiyan.duties.Terms;
import guiyan.platform.Place;
import guiyan.platform.calendar.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;

/** When somebody leaves who is missed at home, the village says within a week what was arranged; his return ends it. */
@Singleton
class CareGapReview implements DutyKind {

    /** What sort of row is owed about. */
    static final String SUBJECT = "CARE_GAP";

    private final EntityManager database;

    CareGapReview(EntityManager database) {
        this.database = database;
    }

    @Override
    public String code() {
        return "CARE_GAP_REVIEW";
    }

    @Override
    public Terms terms() {
        return Terms.once(Owes.BRANCH, 7);
    }

    @Override
    public String subject() {
        return SUBJECT;
    }

    @Override
    public List<Owed> owed(Period days, Asked asked) {
        return database
                .createQuery("""
                        from GapReview g where g.raisedOn between :first and :last and %s order by g.id
                        """.formatted(asked.condition("g.id")), GapReview.class)
                .setParameter("first", days.first())
                .setParameter("last", days.last())
                .setParameter("asked", asked.value())
                .setMaxResults(Asked.CHUNK)
                .getResultList()
                .stream()
                .map(CareGapReview::owed)
                .toList();
    }

    private static Owed owed(GapReview review) {
        return Owed.about(review.id, review.personId, Place.of(review))
                .opening(review.raisedOn)
                .endedOn(review.closedOn)
                .knownOn(review.recordedAt.atZone(BusinessClock.ZONE).toLocalDate())
                .metBy(review.answeredOn == null ? null : Evidence.of(review, review.answeredOn));
    }
}
