package guiyan.outflow;

import guiyan.outflow.values.AwayFor;
import guiyan.outflow.values.HowFar;
import guiyan.outflow.values.OutflowStatus;
import guiyan.platform.Listing;
import guiyan.platform.Scope;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A filter as conditions on episodes {@code o}, on a day, seen from a home with a code. */
record Asking(OutflowFilter filter, LocalDate today, String home, Departures departures) {

    static final String AWAY_NOW = "o.endedOn is null and o.status <> REPORTED";

    /** Somebody keeps contact with him on the day. */
    static final String HAS_LIAISON =
            "exists (select 1 from LiaisonAssignment l where l.outflowId = o.id and l.fromOn <= :day and (l.toOn is null or l.toOn > :day))";

    /** In place of a country: abroad, and it is not sure where. */
    private static final String UNSURE = "UNSURE";

    LocalDate on() {
        return filter.asOf == null ? today : filter.asOf;
    }

    Listing<OutflowLine> listing(Scope scope) {
        var listing = Listing.lines(OutflowLine.class, OutflowLine.COLUMNS, "Outflow o", OutflowLine.JOINS)
                .within(scope);
        open(listing);
        away(listing);
        left(listing);
        where(listing);
        return listing;
    }

    private void left(Listing<OutflowLine> listing) {
        var left = Stream.of(filter.leftFrom, filter.leftTo, filter.jobInHand, filter.departureMode);
        if (left.allMatch(Objects::isNull)) return;
        listing.where(Departures.LEFT, Map.of())
                .where("o.since >= :leftFrom", "leftFrom", filter.leftFrom)
                .where("o.since <= :leftTo", "leftTo", filter.leftTo)
                .where("o.departureMode = :mode", "mode", filter.departureMode);
        if (filter.jobInHand != null)
            listing.where(filter.jobInHand ? departures.jobInHand() : "not " + departures.jobInHand(), Map.of());
    }

    private void open(Listing<OutflowLine> listing) {
        var open = filter.openAsked();
        if (open == null) return;
        if (!open)
            listing.where(
                    "o.endedOn <= :on and o.status <> :cancelled",
                    Map.of("on", on(), "cancelled", OutflowStatus.CANCELLED));
        else if (filter.asOf == null) listing.where(AWAY_NOW, Map.of());
        else listing.where(Departures.LASTED, Map.of("on", on()));
    }

    /** Months away are one range of the day of departure. */
    private void away(Listing<OutflowLine> listing) {
        var half = AwayFor.leftBy(on(), AwayFor.FLOATING_MONTHS);
        if (Boolean.TRUE.equals(filter.floating))
            listing.where("o.since <= :half and o.departedBy <= :half", Map.of("half", half));
        if (Boolean.FALSE.equals(filter.floating))
            listing.where("(o.departedBy is null or o.departedBy > :half)", Map.of("half", half));
        if (filter.awayFor == null) return;
        if (filter.awayFor == AwayFor.UNKNOWN) listing.where("o.departedBy is null", Map.of());
        else
            listing.where("o.departedBy > :leftAfter", "leftAfter", filter.awayFor.leftAfter(on()))
                    .where("o.departedBy <= :leftBy", "leftBy", filter.awayFor.leftUntil(on()));
    }

    private void where(Listing<OutflowLine> listing) {
        status(listing);
        listing.where("o.personId = :member", "member", filter.member == null ? null : filter.member.value())
                .where(
                        "p.name like concat(:q, '%')",
                        "q", filter.q == null ? null : filter.q.replaceAll("[\\\\%_]", "\\\\$0"))
                .where("o.destination.areaCode like :area", "area", filter.area == null ? null : filter.area + "%")
                .where("o.reason = :reason", "reason", filter.reason)
                .where("o.review.state = :review", "review", filter.reviewState)
                .where("o.returnedOn is not null and o.endedOn >= :returnedFrom", "returnedFrom", filter.returnedFrom)
                .where("o.returnedOn is not null and o.endedOn <= :returnedTo", "returnedTo", filter.returnedTo);
        country(listing);
        if (filter.scope != null) {
            var far = new HowFar(filter.scope, home);
            listing.where(far.condition(), far.values());
        }
        if (filter.registeredAtHost != null)
            listing.where(
                    filter.registeredAtHost
                            ? "o.hostReportedOn <= :hostDay"
                            : "(o.hostReportedOn is null or o.hostReportedOn > :hostDay)",
                    Map.of("hostDay", on()));
        if (filter.liaison != null)
            listing.where(filter.liaison ? HAS_LIAISON : "not " + HAS_LIAISON, Map.of("day", on()));
    }

    private void status(Listing<OutflowLine> listing) {
        var wasAway = filter.status != null && filter.status.isAway();
        if (wasAway && on().isBefore(today)) listing.where(PastStatus.condition(filter.status), Map.of("on", on()));
        else listing.where("o.status = :status", "status", filter.status);
    }

    private void country(Listing<OutflowLine> listing) {
        if (UNSURE.equals(filter.country))
            listing.where(
                    "o.destination.abroad = true and o.destination.country is null and o.destination.areaCode is null",
                    Map.of());
        else listing.where("o.destination.country = :country", "country", filter.country);
    }
}
