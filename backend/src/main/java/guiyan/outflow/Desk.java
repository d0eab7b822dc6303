package guiyan.outflow;

import guiyan.areas.Areas;
import guiyan.members.Member;
import guiyan.organizations.Organizations;
import guiyan.outflow.Ledger.Line;
import guiyan.outflow.OutflowChange.Value;
import guiyan.outflow.values.Destination;
import guiyan.outflow.values.OutflowStatus;
import guiyan.people.consents.Consent;
import guiyan.people.consents.Consents;
import guiyan.platform.Caller;
import guiyan.platform.Refusal;
import guiyan.platform.Right;
import guiyan.platform.Scoped;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Consumer;

/** Takes what people fill in about episodes, and sees to it that village and township know of each other's changes. */
@Singleton
class Desk {

    private static final int COUNTY = 6;

    private final Ledger ledger;
    private final OutflowViews views;
    private final Stays stays;
    private final HomeVisits visits;
    private final ContactLosses losses;
    private final Consents consents;
    private final Outflows outflows;
    private final Organizations organizations;
    private final Areas areas;
    private final Caller caller;
    private final BusinessClock clock;

    Desk(
            Ledger ledger,
            OutflowViews views,
            Stays stays,
            HomeVisits visits,
            ContactLosses losses,
            Consents consents,
            Outflows outflows,
            Organizations organizations,
            Areas areas,
            Caller caller,
            BusinessClock clock) {
        this.ledger = ledger;
        this.views = views;
        this.stays = stays;
        this.visits = visits;
        this.losses = losses;
        this.consents = consents;
        this.outflows = outflows;
        this.organizations = organizations;
        this.areas = areas;
        this.caller = caller;
        this.clock = clock;
    }

    Outflow register(Member member, OutflowForm form) {
        requireConsent(member.id, form);
        var outflow = new Outflow();
        form.begin(outflow, clock.today());
        if (outflow.registeredOn == null) outflow.registeredOn = clock.today();
        outflow.destination = read(outflow.destination, member);
        views.keep(outflow, form.note());
        ledger.enter(outflow, member.person, null);
        stays.first(outflow);
        return outflow;
    }

    /** Words without a code are read to the finest area they surely mean, seen from home. */
    private Destination read(Destination written, Scoped home) {
        if (written == null || !written.isOnlyWords()) return written;
        var county = organizations.findById(home.townshipId).code;
        return Destination.of(areas.parse(written.text(), county.substring(0, Math.min(COUNTY, county.length()))));
    }

    private void requireConsent(long person, OutflowForm form) {
        if (form.incomeBand() != null && !consents.isGiven(person, Consent.Kind.INCOME))
            throw new Refusal(OutflowCode.INCOME_NEEDS_CONSENT, "incomeBand");
    }

    Outflow revise(Outflow outflow, OutflowForm form) {
        if (form.incomeBand() != outflow.incomeBand) requireConsent(outflow.personId, form);
        var before = OutflowValues.of(outflow);
        form.applyTo(outflow, clock.today());
        outflow.destination = read(outflow.destination, outflow);
        views.keep(outflow, form.note());
        var changes = before.changedTo(OutflowValues.of(outflow));
        if (changes.isEmpty()) return outflow;
        if (form.correctionReason() == null && changes.stream().anyMatch(Value::isCorrection))
            throw new Refusal(OutflowCode.CORRECTION_NEEDS_REASON, "correctionReason");
        outflows.requireRoom(outflow);
        stays.follow(outflow);
        var act = changes.stream().anyMatch(Value::isCorrection) ? "corrected" : "completed";
        return changed(outflow, outflow.status, new Line(act, null, form.correctionReason(), changes));
    }

    /** An act of the village's opens the review anew. */
    private Outflow changed(Outflow outflow, OutflowStatus from, Line line) {
        if (!caller.has(Right.OUTFLOWS_REVIEW))
            outflow.review.reopen(caller.who().name(), clock.now());
        return ledger.write(outflow, from, line);
    }

    /** Does one act to an episode and writes its line. */
    OutflowView act(Outflow outflow, Line line, Consumer<Outflow> act) {
        var from = outflow.status;
        act.accept(outflow);
        return views.of(changed(outflow, from, line));
    }

    OutflowView depart(Outflow outflow, DepartForm form) {
        var from = outflow.status;
        outflow.departedOnText = form.departedOnText();
        outflow.depart(form.departedOn(), clock.today());
        outflow.review.reopen(caller.who().name(), clock.now());
        ledger.departed(outflow, from, form.reason());
        stays.first(outflow);
        return views.of(outflow);
    }

    OutflowView stay(Outflow outflow, StayForm form) {
        var before = OutflowValues.of(outflow);
        var stay = form.toStay(views);
        stay.destination = read(stay.destination, outflow);
        stays.add(outflow, stay);
        var changes = before.changedTo(OutflowValues.of(outflow));
        return views.of(changed(outflow, outflow.status, new Line("stayed", form.from(), null, changes)));
    }

    OutflowView visit(Outflow outflow, HomeVisitForm form) {
        var from = outflow.status;
        var visit = form.to() == null
                ? outflow.startHomeVisit(form.from(), form.reason())
                : outflow.noteHomeVisit(form.from(), form.to(), form.reason());
        visits.recorded(visit);
        var line = new Line(
                "home-visit", PartialDate.of(form.from()), form.reason().name());
        return views.of(changed(outflow, from, line));
    }

    OutflowView endVisit(Outflow outflow, PublicId id, HomeVisitEndForm form) {
        var visit = visits.current(outflow)
                .filter(each -> each.id == id.value())
                .orElseThrow(() -> new Refusal(OutflowCode.NO_OPEN_VISIT, "status")
                        .legal(outflow.status.acts().toArray(String[]::new)));
        return act(
                outflow,
                new Line("home-visit-ended", PartialDate.of(form.on()), null),
                o -> o.endHomeVisit(visit, form.on()));
    }

    OutflowView lose(Outflow outflow, ContactLostForm form) {
        var from = outflow.status;
        var on = form.on() == null ? clock.today() : form.on();
        var loss = losses.recorded(
                outflow, outflow.loseContact(form.since(), form.circumstance(), form.searchActions(), on));
        return views.of(changed(outflow, from, Line.lost(on, loss)));
    }

    /** He has come home; a visit that had not ended ends with it. */
    OutflowView end(Outflow outflow, ReturnForm form) {
        var today = clock.today();
        var line = new Line("returned", form.returnedOn(), form.reason());
        return act(outflow, line, o -> {
            o.end(form.returnedOn(), form.reportedOn(), today);
            visits.current(o).ifPresent(visit -> visit.end(visit.fromOn.isAfter(o.endedOn) ? visit.fromOn : o.endedOn));
        });
    }

    List<StayView> stays(Outflow outflow) {
        return stays.of(outflow).stream()
                .map(stay -> StayView.of(stay, views.site(stay)))
                .toList();
    }

    List<HomeVisitView> visits(Outflow outflow) {
        return visits.of(outflow).stream().map(HomeVisitView::of).toList();
    }

    static List<ContactLossView> losses(Outflow outflow) {
        return outflow.losses.stream().map(ContactLossView::of).toList();
    }
}
