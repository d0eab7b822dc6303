package guiyan.care.gaps;

import guiyan.outflow.CareGap;
import guiyan.outflow.CareGapsSeen;
import guiyan.outflow.EpisodeEnded;
import guiyan.outflow.EpisodeResumed;
import guiyan.outflow.Outflow;
import guiyan.people.Person;
import guiyan.people.Persons;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.audit.Recorded;
import guiyan.platform.calendar.BusinessClock;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Raises a review in the transaction that shows the gap, and ends it in that of the return. */
@Singleton
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
        judge(List.of(gap));
    }

    void judge(@Observes CareGapsSeen seen) {
        judge(seen.gaps());
    }

    private void judge(List<CareGap> gaps) {
        var people = gaps.stream().map(CareGap::person).toList();
        var lasting = reviews.lasting(people).stream().collect(Collectors.groupingBy(review -> review.personId));
        var missed = new ArrayList<CareGap>();
        for (CareGap gap : gaps) {
            var asked = lasting.getOrDefault(gap.person(), List.of());
            asked.forEach(review -> judgeAgain(review, gap.kinds()));
            if (asked.isEmpty() && !gap.kinds().isEmpty()) missed.add(gap);
        }
        raise(missed);
    }

    private void raise(List<CareGap> gaps) {
        if (gaps.isEmpty()) return;
        var ids = gaps.stream().map(CareGap::person).toList();
        var byId = persons.list("id in ?1", ids).stream().collect(Collectors.toMap(each -> each.id, each -> each));
        gaps.forEach(gap -> raise(gap, byId.get(gap.person())));
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

    private void raise(CareGap gap, Person person) {
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

    /** What a return had closed that was none is asked as it was. */
    void resume(@Observes EpisodeResumed resumed) {
        var outflow = resumed.outflow();
        reviews.closed(outflow.personId, outflow.since).ifPresent(review -> {
            review.closedOn = null;
            audit.record(Act.of("care.gap-raised").on(review.personId), review);
            reviews.stamped(review);
        });
    }

    /** An absence that an import had entered by mistake leaves no gap. */
    void undo(@Observes Recorded done) {
        if (done.act().name().equals("outflow.reverted") && done.subject() instanceof Outflow outflow)
            close(outflow.personId);
    }

    private void close(long person) {
        reviews.lasting(List.of(person)).forEach(this::close);
    }

    private void close(GapReview review) {
        review.closedOn = clock.today();
        audit.record(Act.of("care.gap-closed").on(review.personId), review);
        reviews.stamped(review);
    }
}
