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

/** Raises a review in the departure's own transaction, and ends it in that of the return. */
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

    void raise(@Observes CareGap gap) {
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
        for (var review : reviews.lasting(person)) {
            review.closedOn = clock.today();
            audit.record(Act.of("care.gap-closed").on(person), review);
            reviews.stamped(review);
        }
    }
}
