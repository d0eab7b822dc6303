package guiyan.care.duties;

import guiyan.care.CareCase;
import guiyan.care.gaps.GapReview;
import guiyan.care.orders.ServiceOrder;
import guiyan.care.visits.CareVisit;
import guiyan.duties.Duties;
import guiyan.duties.Evidence;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Recorded;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** Whatever is done to a case, an order or a review, what is owed about it is judged again. */
@Singleton
class ChangedCares {

    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);

    private final Duties duties;

    ChangedCares(Duties duties) {
        this.duties = duties;
    }

    void judgeAgain(@Observes Recorded recorded) {
        if (recorded.subject() instanceof CareCase care) duties.changed(CaresOwed.SUBJECT, care.id, EVER);
        if (recorded.subject() instanceof ServiceOrder order) helped(order);
        if (recorded.subject() instanceof GapReview review)
            duties.changed(CareGapReview.SUBJECT, review.id, review.raisedOn.withDayOfMonth(1));
        if (recorded.subject() instanceof CareVisit visit)
            visited(visit, recorded.act().sort() == Act.Sort.DELETION);
    }

    /** What the order fulfilled is owed again, and done by the day that it tells now, if it still tells one. */
    private void helped(ServiceOrder order) {
        duties.unmet(Evidence.of(order, order.doneOn));
        duties.changed(FarmWorkOrder.SUBJECT, order.id, order.requestedOn.withDayOfMonth(1));
    }

    /** What a visit fulfilled is owed again when it is taken back, or was never made, unless another one was made. */
    private void visited(CareVisit visit, boolean isGone) {
        if (isGone || visit.withdrawnOn != null) duties.unmet(Evidence.of(visit, visit.visitedOn));
        duties.changed(CaresOwed.SUBJECT, visit.caseId, visit.visitedOn.withDayOfMonth(1));
    }
}
