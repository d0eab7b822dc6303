package guiyan.people.households;

import guiyan.organizations.Organizations;
import guiyan.people.Persons;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Idempotent;
import guiyan.platform.Place;
import guiyan.platform.Precondition;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.ids.PublicId;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/households/{id}")
@Tag(name = "Households")
class HouseholdActResource {

    private final Households households;
    private final HouseholdDesk desk;
    private final HouseholdViews views;
    private final HouseholdKeys keys;
    private final Event<FamiliesTold> told;
    private final Organizations organizations;
    private final Persons persons;
    private final Audit audit;
    private final Caller caller;

    HouseholdActResource(
            Households households,
            HouseholdDesk desk,
            HouseholdViews views,
            HouseholdKeys keys,
            Event<FamiliesTold> told,
            Organizations organizations,
            Persons persons,
            Audit audit,
            Caller caller) {
        this.households = households;
        this.desk = desk;
        this.views = views;
        this.keys = keys;
        this.told = told;
        this.organizations = organizations;
        this.persons = persons;
        this.audit = audit;
        this.caller = caller;
    }

    @POST
    @Path("/join")
    @Allowed(Right.HOUSEHOLDS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Give a person a place in a household",
            description = "A person belongs to one household at a time; without `joinedOn` it is not known since when.")
    public HouseholdView joinHousehold(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull HouseholdJoinForm form) {
        var household = households.requireStanding(caller.scope(), id, ifMatch);
        desk.join(household, form.place(), form.joinedOn(), form.reason());
        return done(household);
    }

    @POST
    @Path("/leave")
    @Allowed(Right.HOUSEHOLDS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "End a person's time in a household",
            description = "The time stays on record. A head who leaves is named as such until another one is.")
    public HouseholdView leaveHousehold(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull HouseholdLeaveForm form) {
        var household = households.requireStanding(caller.scope(), id, ifMatch);
        desk.leave(household, persons.require(caller.scope(), form.personId()), form.on(), form.reason());
        return done(household);
    }

    @POST
    @Path("/relations")
    @Allowed(Right.HOUSEHOLDS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "State anew who is what to the head of a household",
            description = "Also how the head changes: to one of the persons, or to somebody named.")
    public HouseholdView relateHousehold(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull HouseholdRelationsForm form) {
        var household = households.requireStanding(caller.scope(), id, ifMatch);
        desk.relate(household, form);
        audit.record(Act.of("household.related").because(form.reason()), household);
        return done(household);
    }

    @POST
    @Path("/split")
    @ResponseStatus(201)
    @Allowed(Right.HOUSEHOLDS_WRITE)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Split a household: a part becomes one of its own",
            description = "Answers the new household. People and land that it takes along are gone from the old one.")
    public HouseholdView splitHousehold(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull HouseholdSplitForm form) {
        var whole = households.requireStanding(caller.scope(), id, ifMatch);
        var part = desk.split(whole, form);
        audit.record(Act.of("household.split").because(form.reason()), whole);
        audit.record(Act.of("household.split-off").because(form.reason()), part);
        done(whole);
        return done(part);
    }

    @POST
    @Path("/merge")
    @Allowed(Right.HOUSEHOLDS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Merge another household into this one",
            description = "Its persons, people and land come over; it stays on record and points here.")
    public HouseholdView mergeHousehold(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull HouseholdMergeForm form) {
        var household = households.requireStanding(caller.scope(), id, ifMatch);
        var other = households.require(caller.scope(), form.householdId());
        household.takeIn(other, form.on());
        desk.moveAll(other, household, form.persons(), form.on(), form.reason());
        audit.record(Act.of("household.merged").because(form.reason()), household);
        audit.record(Act.of("household.merged-away").because(form.reason()).mergedInto(household.id), other);
        done(other);
        return done(household);
    }

    @POST
    @Path("/transfer")
    @Allowed(Right.HOUSEHOLDS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Move a household to another unit of the caller's scope",
            description = "Land and people move with it; the branch of a member among them is not touched.")
    public HouseholdView transferHousehold(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull HouseholdTransferForm form) {
        var household = households.requireStanding(caller.scope(), id, ifMatch);
        var from = organizations.findById(household.branchId);
        var to = organizations.named(caller.scope(), form.organizationId(), "organizationId");
        var place = Place.of(household);
        household.placeWhere(to);
        household.villageGroup = form.villageGroup();
        var way = "%s → %s".formatted(from.shortName, to.shortName);
        audit.record(
                Act.of("household.transferred")
                        .because(way + " · " + form.reason())
                        .movedFrom(place),
                household);
        return done(household);
    }

    private HouseholdView done(Household household) {
        keys.write(household);
        told.fire(new FamiliesTold(Set.of(household.id)));
        return views.of(households.written(household));
    }
}
