package guiyan.care.gaps;

import guiyan.outflow.CareGap;
import guiyan.outflow.EpisodeEnded;
import guiyan.outflow.Outflow;
import guiyan.people.Persons;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.audit.Recorded;
import guiyan.platform.calendar.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.TreeSet;

/** Raises a review in the transaction that shows the gap, and ends it in that of the return. */
@ApplicationScoped
class GapsAtHome {

    private final GapReviews reviews;
    private final Persons persons;
    private final Audit audit;
    private final BusinessClock clock;

    GapsAtHome(GapReviews reviews, Persons persons, Audit audit, BusinessClock clock) {
        this.reviews = reviews;
        this.persons = persons;
        this.audit = audit;
        this.clock = clock;
    }

    void judge(@Observes CareGap gap) {
        var lasting = reviews.lasting(gap.person());
        lasting.forEach(review -> judgeAgain(review, gap.kinds()));
        if (lasting.isEmpty() && !gap.kinds().isEmpty()) raise(gap);
    }

    /** Until somebody has answered, it asks about the family as it is known now. */
    private void judgeAgain(GapReview review, Set<CareGap.Kind> kinds) {
        if (review.state() != GapState.OPEN || review.kinds.equals(kinds)) return;
        if (kinds.isEmpty()) {
            close(review);
            return;
        }
        review.kinds = new TreeSet<>(kinds);
        audit.record(Act.of("care.gap-raised").on(review.personId).changing(Set.of("kinds")), review);
        reviews.stamped(review);
    }

    private void raise(CareGap gap) {
        var person = persons.findById(gap.person());
        var review = new GapReview();
        review.placeWhere(person);
        review.personId = person.id;
        review.person = person;
        review.kinds.addAll(gap.kinds());
        review.leftOn = gap.on();
        review.raisedOn = clock.today();
        reviews.recorded(review);
        audit.record(Act.of("care.gap-raised").on(person.id), review);
    }

    void end(@Observes EpisodeEnded ended) {
        close(ended.outflow().personId);
    }

    /** An absence that an import had entered by mistake leaves no gap. */
    void undo(@Observes Recorded done) {
        if (done.act().name().equals("outflow.reverted") && done.subject() instanceof Outflow outflow)
            close(outflow.personId);
    }

    private void close(long person) {
        reviews.lasting(person).forEach(this::close);
    }

    private void close(GapReview review) {
        review.closedOn = clock.today();
        audit.record(Act.of("care.gap-closed").on(review.personId), review);
        reviews.stamped(review);
    }
}
